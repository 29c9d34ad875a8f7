-- ARGV: prefix of the records' keys, state, limit.
--
-- The script builds the keys of records from index entries, so they cannot be declared in KEYS. They have the hash
-- tag of the indexes, so in a cluster they are in the same slot.
local prefix, state, limit = ARGV[1], ARGV[2], tonumber(ARGV[3])
local PAGE = 100
local records = {}

local is_last = false
while #records < limit and not is_last do
    -- Entries without a record are removed, so the rank of the next entry is the number of records so far.
    local first = #records
    local last = first + math.min(PAGE, limit - first) - 1
    local members = redis.call('ZRANGE', index[state], first, last)
    for _, member in ipairs(members) do
        local found, row = read_row(prefix .. member, member)
        if found == state then
            records[#records + 1] = row
        else
            -- The record is gone or has another state by now.
            redis.call('ZREM', index[state], member)
        end
    end
    is_last = #members <= last - first
end
return records
