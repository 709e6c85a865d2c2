// Starts after the first least prefix sum. O(n) time, O(1) space.
impl Solution {
    pub fn can_complete_circuit(gas: Vec<i32>, cost: Vec<i32>) -> i32 {
        let (mut sum, mut least, mut start) = (0, 0, 0);
        for (i, (taken, used)) in gas.iter().zip(&cost).enumerate() {
            sum += taken - used;
            if sum < least {
                least = sum;
                start = i as i32 + 1;
            }
        }
        if sum < 0 { -1 } else { start }
    }
}
