-- Returns the current time and the past attempts of an event as JSON.
return {now, redis.call('HGET', KEYS[5], 'past_attempts')}
