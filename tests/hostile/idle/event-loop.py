# hostile: idle_timed_out
# tries: an event loop without events
# limits: wall=500
import asyncio

asyncio.run(asyncio.Event().wait())
