// Each node links to the closest ancestor of every value, in breadth-first order. O(n m) time, O(n m) space.
class Solution {
public:
    vector<int> getCoprimes(vector<int>& nums, vector<vector<int>>& edges) {
        const int n = nums.size();
        vector<vector<int>> neighbours(n);
        for (const auto& edge : edges) {
            neighbours[edge[0]].push_back(edge[1]);
            neighbours[edge[1]].push_back(edge[0]);
        }
        // Every place begins as the root, which is an ancestor of all others.
        vector<array<int, 51>> last(n);
        vector<int> answer(n, -1), depth(n);
        queue<int> open({0});
        while (!open.empty()) {
            const int node = open.front();
            open.pop();
            for (const int child : neighbours[node]) {
                if (child == 0 || depth[child] != 0) continue;
                depth[child] = depth[node] + 1;
                last[child] = last[node];
                last[child][nums[node]] = node;
                open.push(child);
                for (const int place : last[child]) {
                    if (gcd(nums[place], nums[child]) != 1) continue;
                    if (answer[child] < 0 || depth[place] > depth[answer[child]]) answer[child] = place;
                }
            }
        }
        return answer;
    }
};
