// Dijkstra with a heap. O(E log V) time, O(V + E) space.
class Solution {
 public:
  int networkDelayTime(vector<vector<int>>& times, int n, int k) {
    vector<vector<pair<int, int>>> links(n + 1);
    for (const auto& link : times) links[link[0]].push_back({link[1], link[2]});
    priority_queue<pair<int, int>, vector<pair<int, int>>, greater<pair<int, int>>> next;
    vector<bool> settled(n + 1);
    next.push({0, k});
    int last = 0, heard = 0;
    while (!next.empty()) {
      const auto [time, node] = next.top();
      next.pop();
      if (settled[node]) continue;
      settled[node] = true;
      last = time;
      ++heard;
      for (const auto& [to, delay] : links[node]) {
        if (!settled[to]) next.push({time + delay, to});
      }
    }
    return heard == n ? last : -1;
  }
};
