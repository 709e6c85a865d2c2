// hostile: denied
// tries: to read the machine's files
use std::fs;

fn main() {
    let mut code = 0;
    for path in ["@home-file@", "@open-file@", "@test-data@", "/etc/shadow", "/proc/1/environ", "/proc/1/mem"] {
        match fs::read(path) {
            Ok(bytes) => {
                println!("GOT THROUGH: {} ({})", path, bytes.len());
                code = 1;
            }
            Err(refusal) => println!("denied: {} ({})", path, refusal),
        }
    }
    std::process::exit(code);
}
