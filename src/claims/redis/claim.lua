-- Makes the decision of `decide` in decision.rs.
--
-- ARGV: event, token, lease, retention, maximum crashes, type, livemode, and account if any.
local record_key, member, token = KEYS[5], ARGV[1], ARGV[2]
local lease, retention, max_crashes = tonumber(ARGV[3]), tonumber(ARGV[4]), tonumber(ARGV[5])
local record = read(record_key)

-- The response to this very claim was lost.
local is_own = record and record.state == 'in_progress' and record.token == token
if is_own then
    return {'acquired', record.attempts}
end

-- Redis keeps an expired record for the purge window. To a claim, it is absent.
if record and has_expired(record, retention) then
    if index[record.state] then
        redis.call('ZREM', index[record.state], member)
    end
    redis.call('DEL', record_key)
    record = nil
end

if not record then
    -- When Redis removes a record by itself, its index entry stays. Each new record removes up to two such entries
    -- per index, so that they do not accumulate. The score of an entry is the time of the last change. A record lives
    -- for the retention and the purge window from then, except for a claim in progress, whose lease may be longer:
    -- that index is left to `purge` and `list`.
    for _, state in ipairs({'released', 'discarded', 'exhausted'}) do
        local stale = redis.call(
            'ZRANGEBYSCORE', index[state], '-inf', now - retention - PURGE_WINDOW, 'LIMIT', 0, 2
        )
        if #stale > 0 then
            redis.call('ZREM', index[state], unpack(stale))
        end
    end
    local event = {'type', ARGV[6], 'livemode', ARGV[7]}
    if ARGV[8] then
        event[5], event[6] = 'account', ARGV[8]
    end
    write(
        record_key, member, nil, 'in_progress', now + lease, retention,
        'token', token, 'attempts', 1, 'crashes', 0, unpack(event)
    )
    return {'acquired', 1}
end

-- The fields that a crash changes.
local crash = {}
if record.state == 'in_progress' then
    if record.held_until > now then
        return {'in_progress', record.held_until - now}
    end
    -- The lease expired, which is a crash. A release is not.
    local crashes = record.crashes + 1
    local attempts = with_ended_attempt(record_key, record, record.held_until)
    crash = {'crashes', crashes, 'past_attempts', attempts}
    if crashes >= max_crashes then
        write(record_key, member, record, 'exhausted', now, retention, unpack(crash))
        return {'exhausted', 0}
    end
elseif record.state ~= 'released' then
    return {record.state, 0}
end

write(
    record_key, member, record, 'in_progress', now + lease, retention,
    'token', token, 'attempts', record.attempts + 1, unpack(crash)
)
return {'acquired', record.attempts + 1}
