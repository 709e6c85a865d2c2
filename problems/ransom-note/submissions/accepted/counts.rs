// Counts the letters of the magazine and takes off those of the note. O(n + m) time, O(1) space.
impl Solution {
    pub fn can_construct(ransom_note: String, magazine: String) -> bool {
        let mut left = [0i32; 26];
        for b in magazine.bytes() {
            left[(b - b'a') as usize] += 1;
        }
        ransom_note.bytes().all(|b| {
            let count = &mut left[(b - b'a') as usize];
            *count -= 1;
            *count >= 0
        })
    }
}
