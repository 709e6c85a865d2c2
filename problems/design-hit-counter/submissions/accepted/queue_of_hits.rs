// A queue of the times, from whose front old ones are dropped. O(1) per call amortised.
struct HitCounter {
    hits: VecDeque<i32>,
}

impl HitCounter {
    fn new() -> Self {
        HitCounter { hits: VecDeque::new() }
    }

    fn hit(&mut self, timestamp: i32) {
        self.hits.push_back(timestamp);
    }

    fn get_hits(&mut self, timestamp: i32) -> i32 {
        while self.hits.front().map_or(false, |&time| time <= timestamp - 300) {
            self.hits.pop_front();
        }
        self.hits.len() as i32
    }
}
