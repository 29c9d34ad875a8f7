-- Prepended to every script. KEYS[1] to KEYS[4] are the indexes, in the order of `Keys`. KEYS[5] is the record, in
-- scripts about one event.
--
-- Redis runs a script without interruption, so reading a record and changing it is one atomic step.

local index = {
    in_progress = KEYS[1],
    released = KEYS[2],
    discarded = KEYS[3],
    exhausted = KEYS[4],
}

-- Redis removes a record this long after it has expired. Until then, a purge can still remove and count it.
local PURGE_WINDOW = 24 * 60 * 60 * 1000

-- The server's clock, in milliseconds. A script that reads TIME may write only if Redis replicates its effects
-- instead of the script, which is the default since Redis 5.
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)

local function read(record_key)
    local fields = redis.call(
        'HMGET', record_key, 'state', 'token', 'attempts', 'crashes', 'until'
    )
    if not fields[1] then
        return nil
    end
    return {
        state = fields[1],
        token = fields[2],
        attempts = tonumber(fields[3]),
        crashes = tonumber(fields[4]),
        held_until = tonumber(fields[5]),
    }
end

-- Returns the state of a record and its columns, which reply.rs parses, or nil if there is no record.
local function read_row(record_key, event)
    local fields = redis.call(
        'HMGET', record_key,
        'state', 'type', 'account', 'livemode', 'attempts', 'crashes', 'reason', 'changed'
    )
    if not fields[1] then
        return nil
    end
    return fields[1], {
        event,
        fields[2],
        fields[3],
        tonumber(fields[4]),
        tonumber(fields[5]),
        tonumber(fields[6]),
        fields[7],
        now - tonumber(fields[8]),
    }
end

-- Returns the past attempts of an event as JSON, with the current one added. Without a reason, it crashed.
-- past_attempts_json.rs parses them. Only attempts that did not complete the event come here, so completions do not
-- read the field.
local MAX_PAST_ATTEMPTS = 10

local function with_ended_attempt(record_key, record, ended_at, reason)
    local json = redis.call('HGET', record_key, 'past_attempts')
    local attempts = json and cjson.decode(json) or {}
    attempts[#attempts + 1] = {record.attempts, ended_at, reason or cjson.null}
    if #attempts > MAX_PAST_ATTEMPTS then
        table.remove(attempts, 1)
    end
    return cjson.encode(attempts)
end

-- `held_until` is when the lease expires or, after the event is settled, when it was settled.
local function has_expired(record, retention)
    return record.held_until + retention <= now
end

-- Redis does not roll back a script that fails, for example because a key has another type. Therefore, the indexes
-- are written first: a superfluous index entry is harmless, because `list` and `purge` check it against the record.
-- Completed events are in no index.
local function write(record_key, member, previous, state, held_until, retention, ...)
    if index[state] then
        redis.call('ZADD', index[state], now, member)
    end
    if previous and previous.state ~= state then
        redis.call('ZREM', index[previous.state], member)
    end
    redis.call('HSET', record_key, 'state', state, 'until', held_until, 'changed', now, ...)
    redis.call('PEXPIREAT', record_key, held_until + retention + PURGE_WINDOW)
end
