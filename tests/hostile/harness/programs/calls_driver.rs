// Serves the judge within the call, with code of its own: it begins as a driver begins.
// expect: RTE
// reason: a second ready frame
// case: 1
impl Solution {
    pub fn find_gcd(_: Vec<i32>) -> i32 {
        rehearse_driver::serve(|case| case.encode(&1i32))
    }
}
