-- ARGV: the event, token, lease, retention, most crashes, type, livemode, and the account if any.
local record_key, member, token = KEYS[5], ARGV[1], ARGV[2]
local lease, retention, max_crashes = tonumber(ARGV[3]), tonumber(ARGV[4]), tonumber(ARGV[5])
local record = read(record_key)

local is_ours = record and record.state == 'in_progress' and record.token == token
if is_ours then
    return {'acquired', record.attempts}
end

if record and has_expired(record, retention) then
    if index[record.state] then
        redis.call('ZREM', index[record.state], member)
    end
    redis.call('DEL', record_key)
    record = nil
end

if not record then
    -- What is gone by itself leaves its entries behind: two for each one that comes.
    for _, state in ipairs({'released', 'discarded', 'exhausted'}) do
        local gone = redis.call(
            'ZRANGEBYSCORE', index[state], '-inf', now - retention - TIME_TO_PURGE, 'LIMIT', 0, 2
        )
        if #gone > 0 then
            redis.call('ZREM', index[state], unpack(gone))
        end
    end
    local about = {'type', ARGV[6], 'livemode', ARGV[7]}
    if ARGV[8] then
        about[5], about[6] = 'account', ARGV[8]
    end
    write(
        record_key, member, nil, 'in_progress', now + lease, retention,
        'token', token, 'attempts', 1, 'crashes', 0, unpack(about)
    )
    return {'acquired', 1}
end

if record.state == 'in_progress' then
    if record.ends > now then
        return {'in_progress', record.ends - now}
    end
    record.crashes = record.crashes + 1
    if record.crashes >= max_crashes then
        write(
            record_key, member, record, 'exhausted', now, retention, 'crashes', record.crashes
        )
        return {'exhausted', 0}
    end
elseif record.state ~= 'released' then
    return {record.state, 0}
end

write(
    record_key, member, record, 'in_progress', now + lease, retention,
    'token', token, 'attempts', record.attempts + 1, 'crashes', record.crashes
)
return {'acquired', record.attempts + 1}
