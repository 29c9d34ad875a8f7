-- ARGV: event.
local record_key, member = KEYS[5], ARGV[1]

local existed = read(record_key) ~= nil
-- Clear every index, not only the one for the current state: an earlier record of this event that the server lost may
-- have left entries behind.
for _, key in pairs(index) do
    redis.call('ZREM', key, member)
end
redis.call('DEL', record_key)
return existed and 1 or 0
