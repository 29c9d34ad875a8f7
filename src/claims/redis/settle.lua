-- ARGV: the event, token, the state to settle it in, retention, and the error if any.
local record_key, member, token, state = KEYS[5], ARGV[1], ARGV[2], ARGV[3]
local retention = tonumber(ARGV[4])
local record = read(record_key)

if not record or record.token ~= token then
    return 0
end
if record.state == state then
    return 1
end
if record.state ~= 'in_progress' then
    return 0
end
if ARGV[5] then
    write(record_key, member, record, state, now, retention, 'reason', ARGV[5])
else
    write(record_key, member, record, state, now, retention)
end
return 1
