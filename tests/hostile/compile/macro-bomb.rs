// hostile: exited 1 or out_of_memory or timed_out
// tries: a macro that doubles at every level
// limits: cpu=2000 wall=6000 memory=160
macro_rules! double {
    (. $($rest:tt)*) => { double!($($rest)*); double!($($rest)*); };
    () => { let _ = 1; };
}
fn main() {
    double!(. . . . . . . . . . . . . . . . . . . . . . . . . . . . . .);
}
