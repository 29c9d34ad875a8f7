-- ARGV: the event, token, retention, and the reason to release a later attempt with.
local record_key, member, token = KEYS[5], ARGV[1], ARGV[2]
local retention, reason = tonumber(ARGV[3]), ARGV[4]
local record = read(record_key)

if not record or record.token ~= token then
    return 0
end
if record.state == 'in_progress' and record.attempts == 1 then
    redis.call('ZREM', index.in_progress, member)
    redis.call('DEL', record_key)
    return 1
end
if record.state == 'in_progress' then
    write(record_key, member, record, 'released', now, retention, 'reason', reason)
end
-- A later attempt that was withdrawn before is released already.
return (record.state == 'in_progress' or record.state == 'released') and 1 or 0
