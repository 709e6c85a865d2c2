// hostile: out_of_memory
// gap: signaled SIGABRT: what is refused before it is touched looks like a crash
// tries: what candidates do: one allocation far beyond the limit
fn main() {
    let dp = vec![-1i32; 500_000_000];
    println!("{}", dp[12345]);
}
