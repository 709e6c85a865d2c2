// hostile: output_exceeded
// tries: to print for ever, panics and all
fn main() {
    loop {
        let _ = std::panic::catch_unwind(|| panic!("again"));
        print!("{}", "again".repeat(100));
    }
}
