# hostile: denied
# tries: to talk to the machine: loopback, names, the helper's sockets
from denied import denied
import socket

for address in (("127.0.0.1", 22), ("127.0.0.1", 80), ("::1", 22), ("localhost", 80)):
    denied(str(address), lambda: socket.create_connection(address, timeout=1))
denied("name", lambda: socket.gethostbyname("localhost.localdomain.invalid"))
denied("abstract", lambda: socket.socket(socket.AF_UNIX).connect("\0/tmp/.X11-unix/X0"))
denied("named", lambda: socket.socket(socket.AF_UNIX).connect("/run/dbus/system_bus_socket"))
denied("server", lambda: socket.create_server(("127.0.0.1", 0)))
