// Smallest and largest number, then Euclid's algorithm. O(n + log V) time, O(1) space.
impl Solution {
    pub fn find_gcd(nums: Vec<i32>) -> i32 {
        let mut low = *nums.iter().min().unwrap();
        let mut high = *nums.iter().max().unwrap();
        while low != 0 {
            (low, high) = (high % low, low);
        }
        high
    }
}
