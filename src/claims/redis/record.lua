-- ARGV: event.
local fields = redis.call(
    'HMGET', KEYS[5],
    'state', 'type', 'account', 'livemode', 'attempts', 'crashes', 'reason', 'changed'
)
if not fields[1] then
    return nil
end
local row = {
    ARGV[1],
    fields[2],
    fields[3],
    tonumber(fields[4]),
    tonumber(fields[5]),
    tonumber(fields[6]),
    fields[7],
    now - tonumber(fields[8]),
}
return { fields[1], row }
