-- ARGV: the event.
local record_key, member = KEYS[5], ARGV[1]

local was_there = read(record_key) ~= nil
-- Not only the index of its state: entries of a record that was lost before may be in others.
for _, key in pairs(index) do
    redis.call('ZREM', key, member)
end
redis.call('DEL', record_key)
return was_there and 1 or 0
