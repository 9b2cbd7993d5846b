package headshots.audit;

import headshots.PostgresGuideTest;

@PostgresGuideTest
class AuditLogOnPostgresTests extends AuditLogTests {

}
