-- Completes, releases or discards.
--
-- ARGV: event, token, new state, retention, and reason if any.
local record_key, member, token, state = KEYS[5], ARGV[1], ARGV[2], ARGV[3]
local retention = tonumber(ARGV[4])
local record = read(record_key)

-- Fencing: only the current claim has the token of the record.
if not record or record.token ~= token then
    return 0
end
-- Repeats an earlier call, whose response may have been lost.
if record.state == state then
    return 1
end
if record.state ~= 'in_progress' then
    return 0
end
if ARGV[5] then
    local attempts = with_ended_attempt(record_key, record, now, ARGV[5])
    write(
        record_key, member, record, state, now, retention,
        'reason', ARGV[5], 'past_attempts', attempts
    )
else
    write(record_key, member, record, state, now, retention)
end
return 1
