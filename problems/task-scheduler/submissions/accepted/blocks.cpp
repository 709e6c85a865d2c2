// Blocks between the most frequent tasks. O(m) time, O(1) space.
class Solution {
public:
    int leastInterval(vector<char>& tasks, int n) {
        array<int, 26> count{};
        for (char task : tasks) ++count[task - 'A'];
        int most = ranges::max(count);
        int last = ranges::count(count, most);
        return max(int(tasks.size()), (most - 1) * (n + 1) + last);
    }
};
