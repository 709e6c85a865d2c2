// Reduces the fraction q / p and looks at the parities. O(log p) time, O(1) space.
impl Solution {
    pub fn mirror_reflection(p: i32, q: i32) -> i32 {
        let (mut a, mut b) = (p, q);
        while b != 0 {
            (a, b) = (b, a % b);
        }
        if p / a % 2 == 0 { 2 } else { q / a % 2 }
    }
}
