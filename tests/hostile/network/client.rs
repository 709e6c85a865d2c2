// hostile: denied
// tries: to connect and to listen
use std::net::{TcpListener, TcpStream, UdpSocket};
use std::os::unix::net::{UnixDatagram, UnixListener};

fn main() {
    let tried = [
        ("connect", TcpStream::connect("127.0.0.1:22").err()),
        ("listen", TcpListener::bind("127.0.0.1:0").err()),
        ("datagram", UdpSocket::bind("127.0.0.1:0").err()),
        ("unix", UnixListener::bind("/box/socket").err()),
        ("unbound", UnixDatagram::unbound().err()),
    ];
    let mut code = 0;
    for (what, refusal) in tried {
        match refusal {
            Some(refusal) => println!("denied: {} ({})", what, refusal),
            None => {
                println!("GOT THROUGH: {}", what);
                code = 1;
            }
        }
    }
    std::process::exit(code);
}
