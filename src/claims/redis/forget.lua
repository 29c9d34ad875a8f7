-- ARGV: event, 1 to keep an event in progress.
local record_key, member, keeps_in_progress = KEYS[5], ARGV[1], ARGV[2] == '1'

local record = read(record_key)
if keeps_in_progress and record and record.state == 'in_progress' then
    return 0
end
-- Clear every index, not only the one for the current state: an earlier record of this event that the server lost may
-- have left entries behind.
for _, key in pairs(index) do
    redis.call('ZREM', key, member)
end
redis.call('DEL', record_key)
return record and 1 or 0
