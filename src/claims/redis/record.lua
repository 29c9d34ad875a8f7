-- ARGV: event.
local state, row = read_row(KEYS[5], ARGV[1])
if not state then
    return nil
end
return { state, row }
