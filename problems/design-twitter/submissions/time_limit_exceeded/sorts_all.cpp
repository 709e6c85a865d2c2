// Gathers all tweets of those followed and sorts them by time. O(t log t) per feed. [large]
class Twitter {
 public:
  void postTweet(int userId, int tweetId) { tweets_[userId].push_back({++now_, tweetId}); }

  vector<int> getNewsFeed(int userId) {
    vector<pair<int, int>> all = tweets_[userId];
    for (const int author : follows_[userId]) {
      all.insert(all.end(), tweets_[author].begin(), tweets_[author].end());
    }
    sort(all.rbegin(), all.rend());
    vector<int> feed;
    for (size_t i = 0; i < all.size() && i < 10; ++i) feed.push_back(all[i].second);
    return feed;
  }

  void follow(int followerId, int followeeId) { follows_[followerId].insert(followeeId); }
  void unfollow(int followerId, int followeeId) { follows_[followerId].erase(followeeId); }

 private:
  int now_ = 0;
  unordered_map<int, vector<pair<int, int>>> tweets_;
  unordered_map<int, set<int>> follows_;
};
