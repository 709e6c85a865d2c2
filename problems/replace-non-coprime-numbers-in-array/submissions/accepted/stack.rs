// A stack of what is done. O(n log m) time, O(n) space.
impl Solution {
    pub fn replace_non_coprimes(nums: Vec<i32>) -> Vec<i32> {
        fn gcd(a: i32, b: i32) -> i32 {
            if b == 0 { a } else { gcd(b, a % b) }
        }
        let mut stack: Vec<i32> = Vec::new();
        for mut number in nums {
            while let Some(&top) = stack.last() {
                let common = gcd(top, number);
                if common == 1 {
                    break;
                }
                number *= top / common;
                stack.pop();
            }
            stack.push(number);
        }
        stack
    }
}
