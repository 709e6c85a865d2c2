// hostile: out_of_memory
// tries: to leak boxes for ever
fn main() {
    loop {
        Box::leak(vec![1u8; 1 << 20].into_boxed_slice());
    }
}
