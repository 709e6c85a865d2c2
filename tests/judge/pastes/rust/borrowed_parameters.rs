// returned_prefix: a parameter as a slice, one that is mut, literals that look like other things
const SIGN: char = '\'';
static TEXT: &str = r#"struct Solution { "fn main" } "#;

impl Solution {
    pub fn remove_zeros(nums: &mut [i32], mut n: i32) -> i32 {
        /* a comment with impl Solution { /* and one in it */ } */
        let (quote, brace, life) = ('"', '{', b'\\');
        n = 0;
        'outer: for i in 0..nums.len() {
            if nums[i] == 0 {
                continue 'outer;
            }
            nums[n as usize] = nums[i];
            n += 1;
        }
        if TEXT.contains(quote) && TEXT.contains(brace) && !TEXT.contains(SIGN) && life == 92 { n } else { -1 }
    }
}
