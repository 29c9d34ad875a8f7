-- ARGV: prefix of the records' keys, retention, limit.
--
-- As in list.lua, records have the hash tag of the indexes, so in a cluster they are in the same slot.
local prefix, retention, limit = ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3])
local PAGE = 100
local removed = 0

for state, key in pairs(index) do
    -- The score of an entry is the time of the last change. If it is older than the retention, the record has
    -- expired, except for a claim whose lease was long. Such entries stay, and the next page starts after them.
    local kept = 0
    local is_last = false
    while removed < limit and not is_last do
        local count = math.min(PAGE, limit - removed)
        local members = redis.call(
            'ZRANGEBYSCORE', key, '-inf', now - retention, 'LIMIT', kept, count
        )
        for _, member in ipairs(members) do
            local record = read(prefix .. member)
            local has_other_state = record and record.state ~= state
            if has_other_state then
                redis.call('ZREM', key, member)
            elseif not record or has_expired(record, retention) then
                redis.call('ZREM', key, member)
                redis.call('DEL', prefix .. member)
                removed = removed + 1
            else
                kept = kept + 1
            end
        end
        is_last = #members < count
    end
end
return removed
