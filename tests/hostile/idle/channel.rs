// hostile: idle_timed_out
// tries: to receive from a channel whose sender it holds
// limits: wall=300
use std::sync::mpsc;

fn main() {
    let (sender, receiver) = mpsc::channel::<i32>();
    println!("{:?}", receiver.recv());
    drop(sender);
}
