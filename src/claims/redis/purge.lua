-- ARGV: how records' keys begin, retention, limit. Every key here has the hash tag of the indexes.
local prefix, retention, limit = ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3])
local PAGE = 100
local removed = 0

for state, key in pairs(index) do
    -- Only a long lease keeps what was not changed within the retention.
    local kept = 0
    local is_last = false
    while removed < limit and not is_last do
        local count = math.min(PAGE, limit - removed)
        local members = redis.call(
            'ZRANGEBYSCORE', key, '-inf', now - retention, 'LIMIT', kept, count
        )
        for _, member in ipairs(members) do
            local record = read(prefix .. member)
            local is_elsewhere = record and record.state ~= state
            if is_elsewhere then
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
