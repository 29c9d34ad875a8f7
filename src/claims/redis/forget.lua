-- ARGV: event.
local record_key, member = KEYS[5], ARGV[1]

local existed = read(record_key) ~= nil
-- All indexes, not only the one of its state: a record that the server lost earlier may have left entries in others.
for _, key in pairs(index) do
    redis.call('ZREM', key, member)
end
redis.call('DEL', record_key)
return existed and 1 or 0
