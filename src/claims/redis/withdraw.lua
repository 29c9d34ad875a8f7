-- Removes a first attempt, and releases a later one, which has a history to keep.
--
-- ARGV: event, token, retention, reason for the release.
local record_key, member, token = KEYS[5], ARGV[1], ARGV[2]
local retention, reason = tonumber(ARGV[3]), ARGV[4]
local record = read(record_key)

-- Fencing: only the current claim has the token of the record.
if not record or record.token ~= token then
    return 0
end
if record.state == 'in_progress' and record.attempts == 1 then
    redis.call('ZREM', index.in_progress, member)
    redis.call('DEL', record_key)
    return 1
end
if record.state == 'in_progress' then
    local attempts = with_ended_attempt(record_key, record, now, reason)
    write(
        record_key, member, record, 'released', now, retention,
        'reason', reason, 'past_attempts', attempts
    )
end
-- A record that is already released repeats an earlier withdrawal.
return (record.state == 'in_progress' or record.state == 'released') and 1 or 0
