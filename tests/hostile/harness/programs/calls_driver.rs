// Serves the judge within the call, with code of its own: the next request is the judge's, and not there.
// expect: TLE
// reason: idle
// case: 1
impl Solution {
    pub fn find_gcd(_: Vec<i32>) -> i32 {
        rehearse_driver::serve(|case| case.encode(&1i32))
    }
}
