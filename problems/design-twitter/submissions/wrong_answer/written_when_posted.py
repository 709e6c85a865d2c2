# Writes posts into the feeds of those who follow at that moment, and leaves the feeds as they are afterwards. [sample]
class Twitter:
    def __init__(self):
        self.feeds = defaultdict(list)
        self.followers = defaultdict(set)

    def postTweet(self, userId: int, tweetId: int) -> None:
        for reader in self.followers[userId] | {userId}:
            self.feeds[reader].append(tweetId)

    def getNewsFeed(self, userId: int) -> List[int]:
        return self.feeds[userId][:-11:-1]

    def follow(self, followerId: int, followeeId: int) -> None:
        self.followers[followeeId].add(followerId)

    def unfollow(self, followerId: int, followeeId: int) -> None:
        self.followers[followeeId].discard(followerId)
