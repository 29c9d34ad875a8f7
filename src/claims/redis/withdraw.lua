-- ARGV: the event, token.
local record_key, member, token = KEYS[5], ARGV[1], ARGV[2]
local record = read(record_key)

if not record or record.token ~= token or record.state ~= 'in_progress' then
    return 0
end
redis.call('ZREM', index.in_progress, member)
redis.call('DEL', record_key)
return 1
