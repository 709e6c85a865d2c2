// Climbs from every node. O(n * depth) time. [large]
class Solution {
public:
    vector<int> getCoprimes(vector<int>& nums, vector<vector<int>>& edges) {
        const int n = nums.size();
        vector<vector<int>> neighbours(n);
        for (const auto& edge : edges) {
            neighbours[edge[0]].push_back(edge[1]);
            neighbours[edge[1]].push_back(edge[0]);
        }
        vector<int> parent(n, -1), answer, order{0};
        for (int i = 0; i < n; ++i) {
            for (const int next : neighbours[order[i]]) {
                if (next == parent[order[i]]) continue;
                parent[next] = order[i];
                order.push_back(next);
            }
        }
        for (int node = 0; node < n; ++node) {
            int above = parent[node];
            while (above >= 0 && gcd(nums[above], nums[node]) != 1) above = parent[above];
            answer.push_back(above);
        }
        return answer;
    }
};
