// Sliding window with the number of missing letters. O(m + n) time, O(1) space.
impl Solution {
    pub fn min_window(s: String, t: String) -> String {
        let mut need = [0i32; 128];
        for letter in t.bytes() {
            need[letter as usize] += 1;
        }
        let text = s.as_bytes();
        let (mut missing, mut start, mut best) = (t.len(), 0, None);
        for end in 0..text.len() {
            let entering = &mut need[text[end] as usize];
            if *entering > 0 {
                missing -= 1;
            }
            *entering -= 1;
            while missing == 0 {
                if best.map_or(true, |(from, to)| end - start < to - from) {
                    best = Some((start, end));
                }
                let leaving = &mut need[text[start] as usize];
                *leaving += 1;
                if *leaving > 0 {
                    missing += 1;
                }
                start += 1;
            }
        }
        best.map_or(String::new(), |(from, to)| s[from..=to].to_string())
    }
}
