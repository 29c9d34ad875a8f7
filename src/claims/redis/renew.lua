-- ARGV: event, token, lease, retention.
local record_key, member, token = KEYS[5], ARGV[1], ARGV[2]
local lease, retention = tonumber(ARGV[3]), tonumber(ARGV[4])
local record = read(record_key)

-- Fencing: only the current claim has the token of the record.
if not record or record.token ~= token then
    return 0
end
if record.state == 'in_progress' then
    write(record_key, member, record, 'in_progress', now + lease, retention)
    return 1
end
-- Renewing a completed claim succeeds and changes nothing.
return record.state == 'completed' and 1 or 0
