// hostile: out_of_memory
// tries: what candidates do: one allocation far beyond the limit
fn main() {
    let dp = vec![-1i32; 500_000_000];
    println!("{}", dp[12345]);
}
