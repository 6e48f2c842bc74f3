// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

#[cfg(feature = "catalog")]
pub use self::generated::CATALOG;
#[cfg(feature = "AcceptApproveCommand")]
pub use self::generated::{
    AcceptApproveCommand, AcceptApproveCommandResponse, accept_approve_command,
};
#[cfg(feature = "AcceptOperationTicket")]
pub use self::generated::{
    AcceptOperationTicket, AcceptOperationTicketResponse, accept_operation_ticket,
};
#[cfg(feature = "AddDatabasesToGroup")]
pub use self::generated::{
    AddDatabasesToGroup, AddDatabasesToGroupResponse, add_databases_to_group,
};
#[cfg(feature = "AddHostsToGroup")]
pub use self::generated::{AddHostsToGroup, AddHostsToGroupResponse, add_hosts_to_group};
#[cfg(feature = "AddInstanceRdMember")]
pub use self::generated::{
    AddInstanceRdMember, AddInstanceRdMemberResponse, add_instance_rd_member,
};
#[cfg(feature = "AddUsersToGroup")]
pub use self::generated::{AddUsersToGroup, AddUsersToGroupResponse, add_users_to_group};
#[cfg(feature = "AllowOperationTaskApproval")]
pub use self::generated::{
    AllowOperationTaskApproval, AllowOperationTaskApprovalResponse, allow_operation_task_approval,
};
#[cfg(feature = "AttachDatabaseAccountsToUser")]
pub use self::generated::{
    AttachDatabaseAccountsToUser, AttachDatabaseAccountsToUserResponse,
    attach_database_accounts_to_user,
};
#[cfg(feature = "AttachDatabaseAccountsToUserGroup")]
pub use self::generated::{
    AttachDatabaseAccountsToUserGroup, AttachDatabaseAccountsToUserGroupResponse,
    attach_database_accounts_to_user_group,
};
#[cfg(feature = "AttachHostAccountsToHostShareKey")]
pub use self::generated::{
    AttachHostAccountsToHostShareKey, AttachHostAccountsToHostShareKeyResponse,
    attach_host_accounts_to_host_share_key,
};
#[cfg(feature = "AttachHostAccountsToUser")]
pub use self::generated::{
    AttachHostAccountsToUser, AttachHostAccountsToUserResponse, attach_host_accounts_to_user,
};
#[cfg(feature = "AttachHostAccountsToUserGroup")]
pub use self::generated::{
    AttachHostAccountsToUserGroup, AttachHostAccountsToUserGroupResponse,
    attach_host_accounts_to_user_group,
};
#[cfg(feature = "AttachHostGroupAccountsToUser")]
pub use self::generated::{
    AttachHostGroupAccountsToUser, AttachHostGroupAccountsToUserResponse,
    attach_host_group_accounts_to_user,
};
#[cfg(feature = "AttachHostGroupAccountsToUserGroup")]
pub use self::generated::{
    AttachHostGroupAccountsToUserGroup, AttachHostGroupAccountsToUserGroupResponse,
    attach_host_group_accounts_to_user_group,
};
#[cfg(feature = "AttachMembersToProject")]
pub use self::generated::{
    AttachMembersToProject, AttachMembersToProjectResponse, attach_members_to_project,
};
#[cfg(feature = "AttachProjectManagersToProjectAuthorization")]
pub use self::generated::{
    AttachProjectManagersToProjectAuthorization,
    AttachProjectManagersToProjectAuthorizationResponse,
    attach_project_managers_to_project_authorization,
};
#[cfg(feature = "AttachProjectsToProjectAuthorization")]
pub use self::generated::{
    AttachProjectsToProjectAuthorization, AttachProjectsToProjectAuthorizationResponse,
    attach_projects_to_project_authorization,
};
#[cfg(feature = "AttachProjectsToReviewRule")]
pub use self::generated::{
    AttachProjectsToReviewRule, AttachProjectsToReviewRuleResponse, attach_projects_to_review_rule,
};
#[cfg(feature = "AttachReviewersToReviewRule")]
pub use self::generated::{
    AttachReviewersToReviewRule, AttachReviewersToReviewRuleResponse,
    attach_reviewers_to_review_rule,
};
#[cfg(feature = "ConfigInstanceSecurityGroups")]
pub use self::generated::{
    ConfigInstanceSecurityGroups, ConfigInstanceSecurityGroupsResponse,
    config_instance_security_groups,
};
#[cfg(feature = "ConfigInstanceWhiteList")]
pub use self::generated::{
    ConfigInstanceWhiteList, ConfigInstanceWhiteListResponse, config_instance_white_list,
};
#[cfg(feature = "CreateDatabase")]
pub use self::generated::{CreateDatabase, CreateDatabaseResponse, create_database};
#[cfg(feature = "CreateDatabaseAccount")]
pub use self::generated::{
    CreateDatabaseAccount, CreateDatabaseAccountResponse, create_database_account,
};
#[cfg(feature = "CreateExportConfigJob")]
pub use self::generated::{
    CreateExportConfigJob, CreateExportConfigJobResponse, create_export_config_job,
};
#[cfg(feature = "CreateHost")]
pub use self::generated::{CreateHost, CreateHostResponse, create_host};
#[cfg(feature = "CreateHostAccount")]
pub use self::generated::{CreateHostAccount, CreateHostAccountResponse, create_host_account};
#[cfg(feature = "CreateHostGroup")]
pub use self::generated::{CreateHostGroup, CreateHostGroupResponse, create_host_group};
#[cfg(feature = "CreateHostShareKey")]
pub use self::generated::{CreateHostShareKey, CreateHostShareKeyResponse, create_host_share_key};
#[cfg(feature = "CreateNetworkDomain")]
pub use self::generated::{
    CreateNetworkDomain, CreateNetworkDomainResponse, create_network_domain,
};
#[cfg(feature = "CreateOperationTicket")]
pub use self::generated::{
    CreateOperationTicket, CreateOperationTicketResponse, create_operation_ticket,
};
#[cfg(feature = "CreatePolicy")]
pub use self::generated::{CreatePolicy, CreatePolicyResponse, create_policy};
#[cfg(feature = "CreateProject")]
pub use self::generated::{CreateProject, CreateProjectResponse, create_project};
#[cfg(feature = "CreateProjectAuthorization")]
pub use self::generated::{
    CreateProjectAuthorization, CreateProjectAuthorizationResponse, create_project_authorization,
};
#[cfg(feature = "CreateProjectNotifyReceiver")]
pub use self::generated::{
    CreateProjectNotifyReceiver, CreateProjectNotifyReceiverResponse,
    create_project_notify_receiver,
};
#[cfg(feature = "CreateReviewRule")]
pub use self::generated::{CreateReviewRule, CreateReviewRuleResponse, create_review_rule};
#[cfg(feature = "CreateRule")]
pub use self::generated::{CreateRule, CreateRuleResponse, create_rule};
#[cfg(feature = "CreateUser")]
pub use self::generated::{CreateUser, CreateUserResponse, create_user};
#[cfg(feature = "CreateUserGroup")]
pub use self::generated::{CreateUserGroup, CreateUserGroupResponse, create_user_group};
#[cfg(feature = "CreateUserPublicKey")]
pub use self::generated::{
    CreateUserPublicKey, CreateUserPublicKeyResponse, create_user_public_key,
};
#[cfg(feature = "DeleteDatabase")]
pub use self::generated::{DeleteDatabase, DeleteDatabaseResponse, delete_database};
#[cfg(feature = "DeleteDatabaseAccount")]
pub use self::generated::{
    DeleteDatabaseAccount, DeleteDatabaseAccountResponse, delete_database_account,
};
#[cfg(feature = "DeleteHost")]
pub use self::generated::{DeleteHost, DeleteHostResponse, delete_host};
#[cfg(feature = "DeleteHostAccount")]
pub use self::generated::{DeleteHostAccount, DeleteHostAccountResponse, delete_host_account};
#[cfg(feature = "DeleteHostGroup")]
pub use self::generated::{DeleteHostGroup, DeleteHostGroupResponse, delete_host_group};
#[cfg(feature = "DeleteHostShareKey")]
pub use self::generated::{DeleteHostShareKey, DeleteHostShareKeyResponse, delete_host_share_key};
#[cfg(feature = "DeleteNetworkDomain")]
pub use self::generated::{
    DeleteNetworkDomain, DeleteNetworkDomainResponse, delete_network_domain,
};
#[cfg(feature = "DeletePolicy")]
pub use self::generated::{DeletePolicy, DeletePolicyResponse, delete_policy};
#[cfg(feature = "DeleteProjectAuthorizations")]
pub use self::generated::{
    DeleteProjectAuthorizations, DeleteProjectAuthorizationsResponse, delete_project_authorizations,
};
#[cfg(feature = "DeleteProjectNotifyReceivers")]
pub use self::generated::{
    DeleteProjectNotifyReceivers, DeleteProjectNotifyReceiversResponse,
    delete_project_notify_receivers,
};
#[cfg(feature = "DeleteProjects")]
pub use self::generated::{DeleteProjects, DeleteProjectsResponse, delete_projects};
#[cfg(feature = "DeleteReviewRules")]
pub use self::generated::{DeleteReviewRules, DeleteReviewRulesResponse, delete_review_rules};
#[cfg(feature = "DeleteRule")]
pub use self::generated::{DeleteRule, DeleteRuleResponse, delete_rule};
#[cfg(feature = "DeleteUser")]
pub use self::generated::{DeleteUser, DeleteUserResponse, delete_user};
#[cfg(feature = "DeleteUserGroup")]
pub use self::generated::{DeleteUserGroup, DeleteUserGroupResponse, delete_user_group};
#[cfg(feature = "DeleteUserPublicKey")]
pub use self::generated::{
    DeleteUserPublicKey, DeleteUserPublicKeyResponse, delete_user_public_key,
};
#[cfg(feature = "DescribeInstanceAttribute")]
pub use self::generated::{
    DescribeInstanceAttribute, DescribeInstanceAttributeResponse, describe_instance_attribute,
};
#[cfg(feature = "DescribeInstances")]
pub use self::generated::{DescribeInstances, DescribeInstancesResponse, describe_instances};
#[cfg(feature = "DescribeRegions")]
pub use self::generated::{DescribeRegions, DescribeRegionsResponse, describe_regions};
#[cfg(feature = "DetachDatabaseAccountsFromUser")]
pub use self::generated::{
    DetachDatabaseAccountsFromUser, DetachDatabaseAccountsFromUserResponse,
    detach_database_accounts_from_user,
};
#[cfg(feature = "DetachDatabaseAccountsFromUserGroup")]
pub use self::generated::{
    DetachDatabaseAccountsFromUserGroup, DetachDatabaseAccountsFromUserGroupResponse,
    detach_database_accounts_from_user_group,
};
#[cfg(feature = "DetachHostAccountsFromHostShareKey")]
pub use self::generated::{
    DetachHostAccountsFromHostShareKey, DetachHostAccountsFromHostShareKeyResponse,
    detach_host_accounts_from_host_share_key,
};
#[cfg(feature = "DetachHostAccountsFromUser")]
pub use self::generated::{
    DetachHostAccountsFromUser, DetachHostAccountsFromUserResponse, detach_host_accounts_from_user,
};
#[cfg(feature = "DetachHostAccountsFromUserGroup")]
pub use self::generated::{
    DetachHostAccountsFromUserGroup, DetachHostAccountsFromUserGroupResponse,
    detach_host_accounts_from_user_group,
};
#[cfg(feature = "DetachHostGroupAccountsFromUser")]
pub use self::generated::{
    DetachHostGroupAccountsFromUser, DetachHostGroupAccountsFromUserResponse,
    detach_host_group_accounts_from_user,
};
#[cfg(feature = "DetachHostGroupAccountsFromUserGroup")]
pub use self::generated::{
    DetachHostGroupAccountsFromUserGroup, DetachHostGroupAccountsFromUserGroupResponse,
    detach_host_group_accounts_from_user_group,
};
#[cfg(feature = "DetachMembersFromProject")]
pub use self::generated::{
    DetachMembersFromProject, DetachMembersFromProjectResponse, detach_members_from_project,
};
#[cfg(feature = "DetachProjectManagersFromProjectAuthorization")]
pub use self::generated::{
    DetachProjectManagersFromProjectAuthorization,
    DetachProjectManagersFromProjectAuthorizationResponse,
    detach_project_managers_from_project_authorization,
};
#[cfg(feature = "DetachProjectsFromProjectAuthorization")]
pub use self::generated::{
    DetachProjectsFromProjectAuthorization, DetachProjectsFromProjectAuthorizationResponse,
    detach_projects_from_project_authorization,
};
#[cfg(feature = "DetachProjectsFromReviewRule")]
pub use self::generated::{
    DetachProjectsFromReviewRule, DetachProjectsFromReviewRuleResponse,
    detach_projects_from_review_rule,
};
#[cfg(feature = "DetachReviewersFromReviewRule")]
pub use self::generated::{
    DetachReviewersFromReviewRule, DetachReviewersFromReviewRuleResponse,
    detach_reviewers_from_review_rule,
};
#[cfg(feature = "DisableInstancePublicAccess")]
pub use self::generated::{
    DisableInstancePublicAccess, DisableInstancePublicAccessResponse,
    disable_instance_public_access,
};
#[cfg(feature = "DisableRule")]
pub use self::generated::{DisableRule, DisableRuleResponse, disable_rule};
#[cfg(feature = "EnableInstancePublicAccess")]
pub use self::generated::{
    EnableInstancePublicAccess, EnableInstancePublicAccessResponse, enable_instance_public_access,
};
#[cfg(feature = "EnableRule")]
pub use self::generated::{EnableRule, EnableRuleResponse, enable_rule};
#[cfg(feature = "GenerateAssetOperationToken")]
pub use self::generated::{
    GenerateAssetOperationToken, GenerateAssetOperationTokenResponse,
    generate_asset_operation_token,
};
#[cfg(feature = "GetAutoOpsTask")]
pub use self::generated::{GetAutoOpsTask, GetAutoOpsTaskResponse, get_auto_ops_task};
#[cfg(feature = "GetDatabase")]
pub use self::generated::{GetDatabase, GetDatabaseResponse, get_database};
#[cfg(feature = "GetDatabaseAccount")]
pub use self::generated::{GetDatabaseAccount, GetDatabaseAccountResponse, get_database_account};
#[cfg(feature = "GetExportConfigJob")]
pub use self::generated::{GetExportConfigJob, GetExportConfigJobResponse, get_export_config_job};
#[cfg(feature = "GetHost")]
pub use self::generated::{GetHost, GetHostResponse, get_host};
#[cfg(feature = "GetHostAccount")]
pub use self::generated::{GetHostAccount, GetHostAccountResponse, get_host_account};
#[cfg(feature = "GetHostGroup")]
pub use self::generated::{GetHostGroup, GetHostGroupResponse, get_host_group};
#[cfg(feature = "GetHostShareKey")]
pub use self::generated::{GetHostShareKey, GetHostShareKeyResponse, get_host_share_key};
#[cfg(feature = "GetInstanceADAuthServer")]
pub use self::generated::{
    GetInstanceAdAuthServer, GetInstanceAdAuthServerResponse, get_instance_ad_auth_server,
};
#[cfg(feature = "GetInstanceLDAPAuthServer")]
pub use self::generated::{
    GetInstanceLdapAuthServer, GetInstanceLdapAuthServerResponse, get_instance_ldap_auth_server,
};
#[cfg(feature = "GetInstanceStoreInfo")]
pub use self::generated::{
    GetInstanceStoreInfo, GetInstanceStoreInfoResponse, get_instance_store_info,
};
#[cfg(feature = "GetInstanceTwoFactor")]
pub use self::generated::{
    GetInstanceTwoFactor, GetInstanceTwoFactorResponse, get_instance_two_factor,
};
#[cfg(feature = "GetNetworkDomain")]
pub use self::generated::{GetNetworkDomain, GetNetworkDomainResponse, get_network_domain};
#[cfg(feature = "GetPolicy")]
pub use self::generated::{GetPolicy, GetPolicyResponse, get_policy};
#[cfg(feature = "GetPolicyAssetScope")]
pub use self::generated::{
    GetPolicyAssetScope, GetPolicyAssetScopeResponse, get_policy_asset_scope,
};
#[cfg(feature = "GetPolicyUserScope")]
pub use self::generated::{GetPolicyUserScope, GetPolicyUserScopeResponse, get_policy_user_scope};
#[cfg(feature = "GetProject")]
pub use self::generated::{GetProject, GetProjectResponse, get_project};
#[cfg(feature = "GetProjectAuthorization")]
pub use self::generated::{
    GetProjectAuthorization, GetProjectAuthorizationResponse, get_project_authorization,
};
#[cfg(feature = "GetReviewRule")]
pub use self::generated::{GetReviewRule, GetReviewRuleResponse, get_review_rule};
#[cfg(feature = "GetRule")]
pub use self::generated::{GetRule, GetRuleResponse, get_rule};
#[cfg(feature = "GetUser")]
pub use self::generated::{GetUser, GetUserResponse, get_user};
#[cfg(feature = "GetUserGroup")]
pub use self::generated::{GetUserGroup, GetUserGroupResponse, get_user_group};
#[cfg(feature = "ImportKMSSecretsForHost")]
pub use self::generated::{
    ImportKmsSecretsForHost, ImportKmsSecretsForHostResponse, import_kms_secrets_for_host,
};
#[cfg(feature = "ListApproveCommands")]
pub use self::generated::{
    ListApproveCommands, ListApproveCommandsResponse, list_approve_commands,
};
#[cfg(feature = "ListDatabaseAccounts")]
pub use self::generated::{
    ListDatabaseAccounts, ListDatabaseAccountsResponse, list_database_accounts,
};
#[cfg(feature = "ListDatabaseAccountsForUser")]
pub use self::generated::{
    ListDatabaseAccountsForUser, ListDatabaseAccountsForUserResponse,
    list_database_accounts_for_user,
};
#[cfg(feature = "ListDatabaseAccountsForUserGroup")]
pub use self::generated::{
    ListDatabaseAccountsForUserGroup, ListDatabaseAccountsForUserGroupResponse,
    list_database_accounts_for_user_group,
};
#[cfg(feature = "ListDatabases")]
pub use self::generated::{ListDatabases, ListDatabasesResponse, list_databases};
#[cfg(feature = "ListDatabasesForUser")]
pub use self::generated::{
    ListDatabasesForUser, ListDatabasesForUserResponse, list_databases_for_user,
};
#[cfg(feature = "ListDatabasesForUserGroup")]
pub use self::generated::{
    ListDatabasesForUserGroup, ListDatabasesForUserGroupResponse, list_databases_for_user_group,
};
#[cfg(feature = "ListHostAccounts")]
pub use self::generated::{ListHostAccounts, ListHostAccountsResponse, list_host_accounts};
#[cfg(feature = "ListHostAccountsForHostShareKey")]
pub use self::generated::{
    ListHostAccountsForHostShareKey, ListHostAccountsForHostShareKeyResponse,
    list_host_accounts_for_host_share_key,
};
#[cfg(feature = "ListHostAccountsForUser")]
pub use self::generated::{
    ListHostAccountsForUser, ListHostAccountsForUserResponse, list_host_accounts_for_user,
};
#[cfg(feature = "ListHostAccountsForUserGroup")]
pub use self::generated::{
    ListHostAccountsForUserGroup, ListHostAccountsForUserGroupResponse,
    list_host_accounts_for_user_group,
};
#[cfg(feature = "ListHostGroupAccountNamesForUser")]
pub use self::generated::{
    ListHostGroupAccountNamesForUser, ListHostGroupAccountNamesForUserResponse,
    list_host_group_account_names_for_user,
};
#[cfg(feature = "ListHostGroupAccountNamesForUserGroup")]
pub use self::generated::{
    ListHostGroupAccountNamesForUserGroup, ListHostGroupAccountNamesForUserGroupResponse,
    list_host_group_account_names_for_user_group,
};
#[cfg(feature = "ListHostGroups")]
pub use self::generated::{ListHostGroups, ListHostGroupsResponse, list_host_groups};
#[cfg(feature = "ListHostGroupsForUser")]
pub use self::generated::{
    ListHostGroupsForUser, ListHostGroupsForUserResponse, list_host_groups_for_user,
};
#[cfg(feature = "ListHostGroupsForUserGroup")]
pub use self::generated::{
    ListHostGroupsForUserGroup, ListHostGroupsForUserGroupResponse, list_host_groups_for_user_group,
};
#[cfg(feature = "ListHostShareKeys")]
pub use self::generated::{ListHostShareKeys, ListHostShareKeysResponse, list_host_share_keys};
#[cfg(feature = "ListHosts")]
pub use self::generated::{ListHosts, ListHostsResponse, list_hosts};
#[cfg(feature = "ListHostsForUser")]
pub use self::generated::{ListHostsForUser, ListHostsForUserResponse, list_hosts_for_user};
#[cfg(feature = "ListHostsForUserGroup")]
pub use self::generated::{
    ListHostsForUserGroup, ListHostsForUserGroupResponse, list_hosts_for_user_group,
};
#[cfg(feature = "ListImportableKMSSecretsForHost")]
pub use self::generated::{
    ListImportableKmsSecretsForHost, ListImportableKmsSecretsForHostResponse,
    list_importable_kms_secrets_for_host,
};
#[cfg(feature = "ListInstanceRdMembers")]
pub use self::generated::{
    ListInstanceRdMembers, ListInstanceRdMembersResponse, list_instance_rd_members,
};
#[cfg(feature = "ListMembersNotForProject")]
pub use self::generated::{
    ListMembersNotForProject, ListMembersNotForProjectResponse, list_members_not_for_project,
};
#[cfg(feature = "ListNetworkDomains")]
pub use self::generated::{ListNetworkDomains, ListNetworkDomainsResponse, list_network_domains};
#[cfg(feature = "ListOperationDatabaseAccounts")]
pub use self::generated::{
    ListOperationDatabaseAccounts, ListOperationDatabaseAccountsResponse,
    list_operation_database_accounts,
};
#[cfg(feature = "ListOperationDatabases")]
pub use self::generated::{
    ListOperationDatabases, ListOperationDatabasesResponse, list_operation_databases,
};
#[cfg(feature = "ListOperationHostAccounts")]
pub use self::generated::{
    ListOperationHostAccounts, ListOperationHostAccountsResponse, list_operation_host_accounts,
};
#[cfg(feature = "ListOperationHosts")]
pub use self::generated::{ListOperationHosts, ListOperationHostsResponse, list_operation_hosts};
#[cfg(feature = "ListOperationTickets")]
pub use self::generated::{
    ListOperationTickets, ListOperationTicketsResponse, list_operation_tickets,
};
#[cfg(feature = "ListPolicies")]
pub use self::generated::{ListPolicies, ListPoliciesResponse, list_policies};
#[cfg(feature = "ListProjectAuthorizations")]
pub use self::generated::{
    ListProjectAuthorizations, ListProjectAuthorizationsResponse, list_project_authorizations,
};
#[cfg(feature = "ListProjectNotifyReceivers")]
pub use self::generated::{
    ListProjectNotifyReceivers, ListProjectNotifyReceiversResponse, list_project_notify_receivers,
};
#[cfg(feature = "ListProjects")]
pub use self::generated::{ListProjects, ListProjectsResponse, list_projects};
#[cfg(feature = "ListProjectsForProjectAuthorizationPrincipal")]
pub use self::generated::{
    ListProjectsForProjectAuthorizationPrincipal,
    ListProjectsForProjectAuthorizationPrincipalResponse,
    list_projects_for_project_authorization_principal,
};
#[cfg(feature = "ListProjectsNotForProjectAuthorization")]
pub use self::generated::{
    ListProjectsNotForProjectAuthorization, ListProjectsNotForProjectAuthorizationResponse,
    list_projects_not_for_project_authorization,
};
#[cfg(feature = "ListProjectsNotForReviewRule")]
pub use self::generated::{
    ListProjectsNotForReviewRule, ListProjectsNotForReviewRuleResponse,
    list_projects_not_for_review_rule,
};
#[cfg(feature = "ListReviewRules")]
pub use self::generated::{ListReviewRules, ListReviewRulesResponse, list_review_rules};
#[cfg(feature = "ListRules")]
pub use self::generated::{ListRules, ListRulesResponse, list_rules};
#[cfg(feature = "ListTagKeys")]
pub use self::generated::{ListTagKeys, ListTagKeysResponse, list_tag_keys};
#[cfg(feature = "ListTagResources")]
pub use self::generated::{ListTagResources, ListTagResourcesResponse, list_tag_resources};
#[cfg(feature = "ListTodoOpsTaskApprovals")]
pub use self::generated::{
    ListTodoOpsTaskApprovals, ListTodoOpsTaskApprovalsResponse, list_todo_ops_task_approvals,
};
#[cfg(feature = "ListUserGroups")]
pub use self::generated::{ListUserGroups, ListUserGroupsResponse, list_user_groups};
#[cfg(feature = "ListUserGroupsForUser")]
pub use self::generated::{
    ListUserGroupsForUser, ListUserGroupsForUserResponse, list_user_groups_for_user,
};
#[cfg(feature = "ListUserPublicKeys")]
pub use self::generated::{ListUserPublicKeys, ListUserPublicKeysResponse, list_user_public_keys};
#[cfg(feature = "ListUsers")]
pub use self::generated::{ListUsers, ListUsersResponse, list_users};
#[cfg(feature = "LockUsers")]
pub use self::generated::{LockUsers, LockUsersResponse, lock_users};
#[cfg(feature = "ModifyDatabase")]
pub use self::generated::{ModifyDatabase, ModifyDatabaseResponse, modify_database};
#[cfg(feature = "ModifyDatabaseAccount")]
pub use self::generated::{
    ModifyDatabaseAccount, ModifyDatabaseAccountResponse, modify_database_account,
};
#[cfg(feature = "ModifyDatabasesProject")]
pub use self::generated::{
    ModifyDatabasesProject, ModifyDatabasesProjectResponse, modify_databases_project,
};
#[cfg(feature = "ModifyHost")]
pub use self::generated::{ModifyHost, ModifyHostResponse, modify_host};
#[cfg(feature = "ModifyHostAccount")]
pub use self::generated::{ModifyHostAccount, ModifyHostAccountResponse, modify_host_account};
#[cfg(feature = "ModifyHostGroup")]
pub use self::generated::{ModifyHostGroup, ModifyHostGroupResponse, modify_host_group};
#[cfg(feature = "ModifyHostShareKey")]
pub use self::generated::{ModifyHostShareKey, ModifyHostShareKeyResponse, modify_host_share_key};
#[cfg(feature = "ModifyHostsActiveAddressType")]
pub use self::generated::{
    ModifyHostsActiveAddressType, ModifyHostsActiveAddressTypeResponse,
    modify_hosts_active_address_type,
};
#[cfg(feature = "ModifyHostsPort")]
pub use self::generated::{ModifyHostsPort, ModifyHostsPortResponse, modify_hosts_port};
#[cfg(feature = "ModifyHostsProject")]
pub use self::generated::{ModifyHostsProject, ModifyHostsProjectResponse, modify_hosts_project};
#[cfg(feature = "ModifyInstanceADAuthServer")]
pub use self::generated::{
    ModifyInstanceAdAuthServer, ModifyInstanceAdAuthServerResponse, modify_instance_ad_auth_server,
};
#[cfg(feature = "ModifyInstanceAttribute")]
pub use self::generated::{
    ModifyInstanceAttribute, ModifyInstanceAttributeResponse, modify_instance_attribute,
};
#[cfg(feature = "ModifyInstanceLDAPAuthServer")]
pub use self::generated::{
    ModifyInstanceLdapAuthServer, ModifyInstanceLdapAuthServerResponse,
    modify_instance_ldap_auth_server,
};
#[cfg(feature = "ModifyInstanceTwoFactor")]
pub use self::generated::{
    ModifyInstanceTwoFactor, ModifyInstanceTwoFactorResponse, modify_instance_two_factor,
};
#[cfg(feature = "ModifyNetworkDomain")]
pub use self::generated::{
    ModifyNetworkDomain, ModifyNetworkDomainResponse, modify_network_domain,
};
#[cfg(feature = "ModifyPolicy")]
pub use self::generated::{ModifyPolicy, ModifyPolicyResponse, modify_policy};
#[cfg(feature = "ModifyProject")]
pub use self::generated::{ModifyProject, ModifyProjectResponse, modify_project};
#[cfg(feature = "ModifyProjectAuthorization")]
pub use self::generated::{
    ModifyProjectAuthorization, ModifyProjectAuthorizationResponse, modify_project_authorization,
};
#[cfg(feature = "ModifyProjectNotifyReceiver")]
pub use self::generated::{
    ModifyProjectNotifyReceiver, ModifyProjectNotifyReceiverResponse,
    modify_project_notify_receiver,
};
#[cfg(feature = "ModifyReviewRule")]
pub use self::generated::{ModifyReviewRule, ModifyReviewRuleResponse, modify_review_rule};
#[cfg(feature = "ModifyRule")]
pub use self::generated::{ModifyRule, ModifyRuleResponse, modify_rule};
#[cfg(feature = "ModifyUser")]
pub use self::generated::{ModifyUser, ModifyUserResponse, modify_user};
#[cfg(feature = "ModifyUserGroup")]
pub use self::generated::{ModifyUserGroup, ModifyUserGroupResponse, modify_user_group};
#[cfg(feature = "ModifyUserPublicKey")]
pub use self::generated::{
    ModifyUserPublicKey, ModifyUserPublicKeyResponse, modify_user_public_key,
};
#[cfg(feature = "MoveDatabasesToNetworkDomain")]
pub use self::generated::{
    MoveDatabasesToNetworkDomain, MoveDatabasesToNetworkDomainResponse,
    move_databases_to_network_domain,
};
#[cfg(feature = "MoveHostsToNetworkDomain")]
pub use self::generated::{
    MoveHostsToNetworkDomain, MoveHostsToNetworkDomainResponse, move_hosts_to_network_domain,
};
#[cfg(feature = "MoveResourceGroup")]
pub use self::generated::{MoveResourceGroup, MoveResourceGroupResponse, move_resource_group};
pub use self::generated::{OPERATIONS, PRODUCT};
#[cfg(feature = "RejectApproveCommand")]
pub use self::generated::{
    RejectApproveCommand, RejectApproveCommandResponse, reject_approve_command,
};
#[cfg(feature = "RejectOperationTaskApproval")]
pub use self::generated::{
    RejectOperationTaskApproval, RejectOperationTaskApprovalResponse,
    reject_operation_task_approval,
};
#[cfg(feature = "RejectOperationTicket")]
pub use self::generated::{
    RejectOperationTicket, RejectOperationTicketResponse, reject_operation_ticket,
};
#[cfg(feature = "RemoveDatabasesFromGroup")]
pub use self::generated::{
    RemoveDatabasesFromGroup, RemoveDatabasesFromGroupResponse, remove_databases_from_group,
};
#[cfg(feature = "RemoveHostsFromGroup")]
pub use self::generated::{
    RemoveHostsFromGroup, RemoveHostsFromGroupResponse, remove_hosts_from_group,
};
#[cfg(feature = "RemoveInstanceRdMember")]
pub use self::generated::{
    RemoveInstanceRdMember, RemoveInstanceRdMemberResponse, remove_instance_rd_member,
};
#[cfg(feature = "RemoveUsersFromGroup")]
pub use self::generated::{
    RemoveUsersFromGroup, RemoveUsersFromGroupResponse, remove_users_from_group,
};
#[cfg(feature = "RenewAssetOperationToken")]
pub use self::generated::{
    RenewAssetOperationToken, RenewAssetOperationTokenResponse, renew_asset_operation_token,
};
#[cfg(feature = "ResetHostAccountCredential")]
pub use self::generated::{
    ResetHostAccountCredential, ResetHostAccountCredentialResponse, reset_host_account_credential,
};
#[cfg(feature = "SetPolicyAccessTimeRangeConfig")]
pub use self::generated::{
    SetPolicyAccessTimeRangeConfig, SetPolicyAccessTimeRangeConfigResponse,
    set_policy_access_time_range_config,
};
#[cfg(feature = "SetPolicyApprovalConfig")]
pub use self::generated::{
    SetPolicyApprovalConfig, SetPolicyApprovalConfigResponse, set_policy_approval_config,
};
#[cfg(feature = "SetPolicyAssetScope")]
pub use self::generated::{
    SetPolicyAssetScope, SetPolicyAssetScopeResponse, set_policy_asset_scope,
};
#[cfg(feature = "SetPolicyCommandConfig")]
pub use self::generated::{
    SetPolicyCommandConfig, SetPolicyCommandConfigResponse, set_policy_command_config,
};
#[cfg(feature = "SetPolicyIPAclConfig")]
pub use self::generated::{
    SetPolicyIpAclConfig, SetPolicyIpAclConfigResponse, set_policy_ip_acl_config,
};
#[cfg(feature = "SetPolicyProtocolConfig")]
pub use self::generated::{
    SetPolicyProtocolConfig, SetPolicyProtocolConfigResponse, set_policy_protocol_config,
};
#[cfg(feature = "SetPolicyUserScope")]
pub use self::generated::{SetPolicyUserScope, SetPolicyUserScopeResponse, set_policy_user_scope};
#[cfg(feature = "StartInstance")]
pub use self::generated::{StartInstance, StartInstanceResponse, start_instance};
#[cfg(feature = "TagResources")]
pub use self::generated::{TagResources, TagResourcesResponse, tag_resources};
#[cfg(feature = "UnlockUsers")]
pub use self::generated::{UnlockUsers, UnlockUsersResponse, unlock_users};
#[cfg(feature = "UntagResources")]
pub use self::generated::{UntagResources, UntagResourcesResponse, untag_resources};
#[cfg(feature = "VerifyInstanceADAuthServer")]
pub use self::generated::{
    VerifyInstanceAdAuthServer, VerifyInstanceAdAuthServerResponse, verify_instance_ad_auth_server,
};
#[cfg(feature = "VerifyInstanceLDAPAuthServer")]
pub use self::generated::{
    VerifyInstanceLdapAuthServer, VerifyInstanceLdapAuthServerResponse,
    verify_instance_ldap_auth_server,
};
