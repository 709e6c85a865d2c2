// Window in which no letter is too often; found when it is as long as p. O(n) time, O(1) space.
impl Solution {
    pub fn find_anagrams(s: String, p: String) -> Vec<i32> {
        let s = s.as_bytes();
        let mut room = [0; 128];
        for letter in p.bytes() {
            room[letter as usize] += 1;
        }
        let mut starts = Vec::new();
        let mut left = 0;
        for right in 0..s.len() {
            room[s[right] as usize] -= 1;
            while room[s[right] as usize] < 0 {
                room[s[left] as usize] += 1;
                left += 1;
            }
            if right + 1 - left == p.len() {
                starts.push(left as i32);
            }
        }
        starts
    }
}
