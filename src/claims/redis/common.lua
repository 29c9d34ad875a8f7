-- What all scripts share. KEYS are always those of `Keys`: the indexes, then the record, if the script
-- is about one. The server's clock decides, in milliseconds.

local index = {
    in_progress = KEYS[1],
    released = KEYS[2],
    discarded = KEYS[3],
    exhausted = KEYS[4],
}

-- A record is gone by itself this long after it has expired. Until then a purge can count it.
local TIME_TO_PURGE = 24 * 60 * 60 * 1000

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
        ends = tonumber(fields[5]),
    }
end

-- `ends` is when the lease ends, or when the event was settled.
local function has_expired(record, retention)
    return record.ends + retention <= now
end

-- What is done is in no index. The others come first: if a key of another type is in the way, nothing
-- is changed.
local function write(record_key, member, before, state, ends, retention, ...)
    if index[state] then
        redis.call('ZADD', index[state], now, member)
    end
    if before and before.state ~= state then
        redis.call('ZREM', index[before.state], member)
    end
    redis.call('HSET', record_key, 'state', state, 'until', ends, 'changed', now, ...)
    redis.call('PEXPIREAT', record_key, ends + retention + TIME_TO_PURGE)
end
