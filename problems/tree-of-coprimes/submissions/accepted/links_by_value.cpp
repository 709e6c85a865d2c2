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
        vector<array<int, 51>> last(n);
        last[0].fill(-1);
        vector<int> answer(n, -1), depth(n), order{0};
        for (int i = 0; i < n; ++i) {
            const int node = order[i];
            for (const int child : neighbours[node]) {
                if (child == 0 || depth[child] != 0) continue;
                depth[child] = depth[node] + 1;
                last[child] = last[node];
                last[child][nums[node]] = node;
                order.push_back(child);
                for (const int place : last[child]) {
                    if (place < 0 || gcd(nums[place], nums[child]) != 1) continue;
                    if (answer[child] < 0 || depth[place] > depth[answer[child]]) answer[child] = place;
                }
            }
        }
        return answer;
    }
};
