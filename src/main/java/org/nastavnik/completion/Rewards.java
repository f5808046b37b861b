package org.nastavnik.completion;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How mentors were rewarded («поощрение»). */
@Repository
class Rewards {

    private final JdbcClient database;

    Rewards(JdbcClient database) {
        this.database = database;
    }

    void add(long programme, List<Reward> rewards, String orderNumber, LocalDate orderDate) {
        database.sql("""
                        insert into mentor_reward (programme, mentor, reward, details, order_number, order_date)
                        select ?, mentor, reward, details, ?, ?
                          from unnest(?::bigint[], ?::text[], ?::text[]) as given (mentor, reward, details)""")
                .params(programme, orderNumber, orderDate, rewards.stream().map(Reward::mentor).toArray(Long[]::new),
                        rewards.stream().map(Reward::reward).toArray(String[]::new),
                        rewards.stream().map(Reward::details).toArray(String[]::new))
                .update();
    }
}
