// Counts all tasks that are left in each unit of time. O(m^2 n) time. [large]
class Solution {
public:
    int leastInterval(vector<char>& tasks, int n) {
        map<char, int> free;
        int time = 0;
        for (; !tasks.empty(); ++time) {
            map<char, int> can;
            for (char task : tasks) {
                if (free[task] <= time) ++can[task];
            }
            if (can.empty()) continue;
            auto most = max_element(can.begin(), can.end(), [](auto a, auto b) { return a.second < b.second; });
            free[most->first] = time + n + 1;
            tasks.erase(find(tasks.begin(), tasks.end(), most->first));
        }
        return time;
    }
};
