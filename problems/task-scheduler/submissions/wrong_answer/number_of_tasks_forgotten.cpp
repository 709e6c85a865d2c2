// Forgets that it takes at least as long as there are tasks. [edge]
class Solution {
public:
    int leastInterval(vector<char>& tasks, int n) {
        array<int, 26> count{};
        for (char task : tasks) ++count[task - 'A'];
        int most = ranges::max(count);
        return (most - 1) * (n + 1) + ranges::count(count, most);
    }
};
