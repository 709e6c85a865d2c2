// Simulation, round by round of n + 1 units, with a heap of what is left. O(m) time, O(1) space.
class Solution {
public:
    int leastInterval(vector<char>& tasks, int n) {
        unordered_map<char, int> count;
        for (char task : tasks) ++count[task];
        priority_queue<int> left;
        for (auto [task, times] : count) left.push(times);
        int time = 0;
        while (!left.empty()) {
            vector<int> again;
            int done = 0;
            while (done <= n && !left.empty()) {
                if (left.top() > 1) again.push_back(left.top() - 1);
                left.pop();
                ++done;
            }
            for (int times : again) left.push(times);
            time += again.empty() ? done : n + 1;
        }
        return time;
    }
};
