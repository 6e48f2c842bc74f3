//! The operations of the product, and where it is served.

// Written by `cargo xtask codegen` from `api-docs.json` and `overlay.toml`.

#[cfg(feature = "AcceptApproveCommand")]
pub mod accept_approve_command;
#[cfg(feature = "AcceptOperationTicket")]
pub mod accept_operation_ticket;
#[cfg(feature = "AddDatabasesToGroup")]
pub mod add_databases_to_group;
#[cfg(feature = "AddHostsToGroup")]
pub mod add_hosts_to_group;
#[cfg(feature = "AddInstanceRdMember")]
pub mod add_instance_rd_member;
#[cfg(feature = "AddUsersToGroup")]
pub mod add_users_to_group;
#[cfg(feature = "AllowOperationTaskApproval")]
pub mod allow_operation_task_approval;
#[cfg(feature = "AttachDatabaseAccountsToUser")]
pub mod attach_database_accounts_to_user;
#[cfg(feature = "AttachDatabaseAccountsToUserGroup")]
pub mod attach_database_accounts_to_user_group;
#[cfg(feature = "AttachHostAccountsToHostShareKey")]
pub mod attach_host_accounts_to_host_share_key;
#[cfg(feature = "AttachHostAccountsToUser")]
pub mod attach_host_accounts_to_user;
#[cfg(feature = "AttachHostAccountsToUserGroup")]
pub mod attach_host_accounts_to_user_group;
#[cfg(feature = "AttachHostGroupAccountsToUser")]
pub mod attach_host_group_accounts_to_user;
#[cfg(feature = "AttachHostGroupAccountsToUserGroup")]
pub mod attach_host_group_accounts_to_user_group;
#[cfg(feature = "AttachMembersToProject")]
pub mod attach_members_to_project;
#[cfg(feature = "AttachProjectManagersToProjectAuthorization")]
pub mod attach_project_managers_to_project_authorization;
#[cfg(feature = "AttachProjectsToProjectAuthorization")]
pub mod attach_projects_to_project_authorization;
#[cfg(feature = "AttachProjectsToReviewRule")]
pub mod attach_projects_to_review_rule;
#[cfg(feature = "AttachReviewersToReviewRule")]
pub mod attach_reviewers_to_review_rule;
#[cfg(feature = "ConfigInstanceSecurityGroups")]
pub mod config_instance_security_groups;
#[cfg(feature = "ConfigInstanceWhiteList")]
pub mod config_instance_white_list;
#[cfg(feature = "CreateDatabase")]
pub mod create_database;
#[cfg(feature = "CreateDatabaseAccount")]
pub mod create_database_account;
#[cfg(feature = "CreateExportConfigJob")]
pub mod create_export_config_job;
#[cfg(feature = "CreateHost")]
pub mod create_host;
#[cfg(feature = "CreateHostAccount")]
pub mod create_host_account;
#[cfg(feature = "CreateHostGroup")]
pub mod create_host_group;
#[cfg(feature = "CreateHostShareKey")]
pub mod create_host_share_key;
#[cfg(feature = "CreateNetworkDomain")]
pub mod create_network_domain;
#[cfg(feature = "CreateOperationTicket")]
pub mod create_operation_ticket;
#[cfg(feature = "CreatePolicy")]
pub mod create_policy;
#[cfg(feature = "CreateProject")]
pub mod create_project;
#[cfg(feature = "CreateProjectAuthorization")]
pub mod create_project_authorization;
#[cfg(feature = "CreateProjectNotifyReceiver")]
pub mod create_project_notify_receiver;
#[cfg(feature = "CreateReviewRule")]
pub mod create_review_rule;
#[cfg(feature = "CreateRule")]
pub mod create_rule;
#[cfg(feature = "CreateUser")]
pub mod create_user;
#[cfg(feature = "CreateUserGroup")]
pub mod create_user_group;
#[cfg(feature = "CreateUserPublicKey")]
pub mod create_user_public_key;
#[cfg(feature = "DeleteDatabase")]
pub mod delete_database;
#[cfg(feature = "DeleteDatabaseAccount")]
pub mod delete_database_account;
#[cfg(feature = "DeleteHost")]
pub mod delete_host;
#[cfg(feature = "DeleteHostAccount")]
pub mod delete_host_account;
#[cfg(feature = "DeleteHostGroup")]
pub mod delete_host_group;
#[cfg(feature = "DeleteHostShareKey")]
pub mod delete_host_share_key;
#[cfg(feature = "DeleteNetworkDomain")]
pub mod delete_network_domain;
#[cfg(feature = "DeletePolicy")]
pub mod delete_policy;
#[cfg(feature = "DeleteProjectAuthorizations")]
pub mod delete_project_authorizations;
#[cfg(feature = "DeleteProjectNotifyReceivers")]
pub mod delete_project_notify_receivers;
#[cfg(feature = "DeleteProjects")]
pub mod delete_projects;
#[cfg(feature = "DeleteReviewRules")]
pub mod delete_review_rules;
#[cfg(feature = "DeleteRule")]
pub mod delete_rule;
#[cfg(feature = "DeleteUser")]
pub mod delete_user;
#[cfg(feature = "DeleteUserGroup")]
pub mod delete_user_group;
#[cfg(feature = "DeleteUserPublicKey")]
pub mod delete_user_public_key;
#[cfg(feature = "DescribeInstanceAttribute")]
pub mod describe_instance_attribute;
#[cfg(feature = "DescribeInstances")]
pub mod describe_instances;
#[cfg(feature = "DescribeRegions")]
pub mod describe_regions;
#[cfg(feature = "DetachDatabaseAccountsFromUser")]
pub mod detach_database_accounts_from_user;
#[cfg(feature = "DetachDatabaseAccountsFromUserGroup")]
pub mod detach_database_accounts_from_user_group;
#[cfg(feature = "DetachHostAccountsFromHostShareKey")]
pub mod detach_host_accounts_from_host_share_key;
#[cfg(feature = "DetachHostAccountsFromUser")]
pub mod detach_host_accounts_from_user;
#[cfg(feature = "DetachHostAccountsFromUserGroup")]
pub mod detach_host_accounts_from_user_group;
#[cfg(feature = "DetachHostGroupAccountsFromUser")]
pub mod detach_host_group_accounts_from_user;
#[cfg(feature = "DetachHostGroupAccountsFromUserGroup")]
pub mod detach_host_group_accounts_from_user_group;
#[cfg(feature = "DetachMembersFromProject")]
pub mod detach_members_from_project;
#[cfg(feature = "DetachProjectManagersFromProjectAuthorization")]
pub mod detach_project_managers_from_project_authorization;
#[cfg(feature = "DetachProjectsFromProjectAuthorization")]
pub mod detach_projects_from_project_authorization;
#[cfg(feature = "DetachProjectsFromReviewRule")]
pub mod detach_projects_from_review_rule;
#[cfg(feature = "DetachReviewersFromReviewRule")]
pub mod detach_reviewers_from_review_rule;
#[cfg(feature = "DisableInstancePublicAccess")]
pub mod disable_instance_public_access;
#[cfg(feature = "DisableRule")]
pub mod disable_rule;
#[cfg(feature = "EnableInstancePublicAccess")]
pub mod enable_instance_public_access;
#[cfg(feature = "EnableRule")]
pub mod enable_rule;
#[cfg(feature = "GenerateAssetOperationToken")]
pub mod generate_asset_operation_token;
#[cfg(feature = "GetAutoOpsTask")]
pub mod get_auto_ops_task;
#[cfg(feature = "GetDatabase")]
pub mod get_database;
#[cfg(feature = "GetDatabaseAccount")]
pub mod get_database_account;
#[cfg(feature = "GetExportConfigJob")]
pub mod get_export_config_job;
#[cfg(feature = "GetHost")]
pub mod get_host;
#[cfg(feature = "GetHostAccount")]
pub mod get_host_account;
#[cfg(feature = "GetHostGroup")]
pub mod get_host_group;
#[cfg(feature = "GetHostShareKey")]
pub mod get_host_share_key;
#[cfg(feature = "GetInstanceADAuthServer")]
pub mod get_instance_ad_auth_server;
#[cfg(feature = "GetInstanceLDAPAuthServer")]
pub mod get_instance_ldap_auth_server;
#[cfg(feature = "GetInstanceStoreInfo")]
pub mod get_instance_store_info;
#[cfg(feature = "GetInstanceTwoFactor")]
pub mod get_instance_two_factor;
#[cfg(feature = "GetNetworkDomain")]
pub mod get_network_domain;
#[cfg(feature = "GetPolicy")]
pub mod get_policy;
#[cfg(feature = "GetPolicyAssetScope")]
pub mod get_policy_asset_scope;
#[cfg(feature = "GetPolicyUserScope")]
pub mod get_policy_user_scope;
#[cfg(feature = "GetProject")]
pub mod get_project;
#[cfg(feature = "GetProjectAuthorization")]
pub mod get_project_authorization;
#[cfg(feature = "GetReviewRule")]
pub mod get_review_rule;
#[cfg(feature = "GetRule")]
pub mod get_rule;
#[cfg(feature = "GetUser")]
pub mod get_user;
#[cfg(feature = "GetUserGroup")]
pub mod get_user_group;
#[cfg(feature = "ImportKMSSecretsForHost")]
pub mod import_kms_secrets_for_host;
#[cfg(feature = "ListApproveCommands")]
pub mod list_approve_commands;
#[cfg(feature = "ListDatabaseAccounts")]
pub mod list_database_accounts;
#[cfg(feature = "ListDatabaseAccountsForUser")]
pub mod list_database_accounts_for_user;
#[cfg(feature = "ListDatabaseAccountsForUserGroup")]
pub mod list_database_accounts_for_user_group;
#[cfg(feature = "ListDatabases")]
pub mod list_databases;
#[cfg(feature = "ListDatabasesForUser")]
pub mod list_databases_for_user;
#[cfg(feature = "ListDatabasesForUserGroup")]
pub mod list_databases_for_user_group;
#[cfg(feature = "ListHostAccounts")]
pub mod list_host_accounts;
#[cfg(feature = "ListHostAccountsForHostShareKey")]
pub mod list_host_accounts_for_host_share_key;
#[cfg(feature = "ListHostAccountsForUser")]
pub mod list_host_accounts_for_user;
#[cfg(feature = "ListHostAccountsForUserGroup")]
pub mod list_host_accounts_for_user_group;
#[cfg(feature = "ListHostGroupAccountNamesForUser")]
pub mod list_host_group_account_names_for_user;
#[cfg(feature = "ListHostGroupAccountNamesForUserGroup")]
pub mod list_host_group_account_names_for_user_group;
#[cfg(feature = "ListHostGroups")]
pub mod list_host_groups;
#[cfg(feature = "ListHostGroupsForUser")]
pub mod list_host_groups_for_user;
#[cfg(feature = "ListHostGroupsForUserGroup")]
pub mod list_host_groups_for_user_group;
#[cfg(feature = "ListHostShareKeys")]
pub mod list_host_share_keys;
#[cfg(feature = "ListHosts")]
pub mod list_hosts;
#[cfg(feature = "ListHostsForUser")]
pub mod list_hosts_for_user;
#[cfg(feature = "ListHostsForUserGroup")]
pub mod list_hosts_for_user_group;
#[cfg(feature = "ListImportableKMSSecretsForHost")]
pub mod list_importable_kms_secrets_for_host;
#[cfg(feature = "ListInstanceRdMembers")]
pub mod list_instance_rd_members;
#[cfg(feature = "ListMembersNotForProject")]
pub mod list_members_not_for_project;
#[cfg(feature = "ListNetworkDomains")]
pub mod list_network_domains;
#[cfg(feature = "ListOperationDatabaseAccounts")]
pub mod list_operation_database_accounts;
#[cfg(feature = "ListOperationDatabases")]
pub mod list_operation_databases;
#[cfg(feature = "ListOperationHostAccounts")]
pub mod list_operation_host_accounts;
#[cfg(feature = "ListOperationHosts")]
pub mod list_operation_hosts;
#[cfg(feature = "ListOperationTickets")]
pub mod list_operation_tickets;
#[cfg(feature = "ListPolicies")]
pub mod list_policies;
#[cfg(feature = "ListProjectAuthorizations")]
pub mod list_project_authorizations;
#[cfg(feature = "ListProjectNotifyReceivers")]
pub mod list_project_notify_receivers;
#[cfg(feature = "ListProjects")]
pub mod list_projects;
#[cfg(feature = "ListProjectsForProjectAuthorizationPrincipal")]
pub mod list_projects_for_project_authorization_principal;
#[cfg(feature = "ListProjectsNotForProjectAuthorization")]
pub mod list_projects_not_for_project_authorization;
#[cfg(feature = "ListProjectsNotForReviewRule")]
pub mod list_projects_not_for_review_rule;
#[cfg(feature = "ListReviewRules")]
pub mod list_review_rules;
#[cfg(feature = "ListRules")]
pub mod list_rules;
#[cfg(feature = "ListTagKeys")]
pub mod list_tag_keys;
#[cfg(feature = "ListTagResources")]
pub mod list_tag_resources;
#[cfg(feature = "ListTodoOpsTaskApprovals")]
pub mod list_todo_ops_task_approvals;
#[cfg(feature = "ListUserGroups")]
pub mod list_user_groups;
#[cfg(feature = "ListUserGroupsForUser")]
pub mod list_user_groups_for_user;
#[cfg(feature = "ListUserPublicKeys")]
pub mod list_user_public_keys;
#[cfg(feature = "ListUsers")]
pub mod list_users;
#[cfg(feature = "LockUsers")]
pub mod lock_users;
#[cfg(feature = "ModifyDatabase")]
pub mod modify_database;
#[cfg(feature = "ModifyDatabaseAccount")]
pub mod modify_database_account;
#[cfg(feature = "ModifyDatabasesProject")]
pub mod modify_databases_project;
#[cfg(feature = "ModifyHost")]
pub mod modify_host;
#[cfg(feature = "ModifyHostAccount")]
pub mod modify_host_account;
#[cfg(feature = "ModifyHostGroup")]
pub mod modify_host_group;
#[cfg(feature = "ModifyHostShareKey")]
pub mod modify_host_share_key;
#[cfg(feature = "ModifyHostsActiveAddressType")]
pub mod modify_hosts_active_address_type;
#[cfg(feature = "ModifyHostsPort")]
pub mod modify_hosts_port;
#[cfg(feature = "ModifyHostsProject")]
pub mod modify_hosts_project;
#[cfg(feature = "ModifyInstanceADAuthServer")]
pub mod modify_instance_ad_auth_server;
#[cfg(feature = "ModifyInstanceAttribute")]
pub mod modify_instance_attribute;
#[cfg(feature = "ModifyInstanceLDAPAuthServer")]
pub mod modify_instance_ldap_auth_server;
#[cfg(feature = "ModifyInstanceTwoFactor")]
pub mod modify_instance_two_factor;
#[cfg(feature = "ModifyNetworkDomain")]
pub mod modify_network_domain;
#[cfg(feature = "ModifyPolicy")]
pub mod modify_policy;
#[cfg(feature = "ModifyProject")]
pub mod modify_project;
#[cfg(feature = "ModifyProjectAuthorization")]
pub mod modify_project_authorization;
#[cfg(feature = "ModifyProjectNotifyReceiver")]
pub mod modify_project_notify_receiver;
#[cfg(feature = "ModifyReviewRule")]
pub mod modify_review_rule;
#[cfg(feature = "ModifyRule")]
pub mod modify_rule;
#[cfg(feature = "ModifyUser")]
pub mod modify_user;
#[cfg(feature = "ModifyUserGroup")]
pub mod modify_user_group;
#[cfg(feature = "ModifyUserPublicKey")]
pub mod modify_user_public_key;
#[cfg(feature = "MoveDatabasesToNetworkDomain")]
pub mod move_databases_to_network_domain;
#[cfg(feature = "MoveHostsToNetworkDomain")]
pub mod move_hosts_to_network_domain;
#[cfg(feature = "MoveResourceGroup")]
pub mod move_resource_group;
mod product;
#[cfg(feature = "RejectApproveCommand")]
pub mod reject_approve_command;
#[cfg(feature = "RejectOperationTaskApproval")]
pub mod reject_operation_task_approval;
#[cfg(feature = "RejectOperationTicket")]
pub mod reject_operation_ticket;
#[cfg(feature = "RemoveDatabasesFromGroup")]
pub mod remove_databases_from_group;
#[cfg(feature = "RemoveHostsFromGroup")]
pub mod remove_hosts_from_group;
#[cfg(feature = "RemoveInstanceRdMember")]
pub mod remove_instance_rd_member;
#[cfg(feature = "RemoveUsersFromGroup")]
pub mod remove_users_from_group;
#[cfg(feature = "RenewAssetOperationToken")]
pub mod renew_asset_operation_token;
#[cfg(feature = "ResetHostAccountCredential")]
pub mod reset_host_account_credential;
#[cfg(feature = "serde")]
mod serialize;
#[cfg(feature = "SetPolicyAccessTimeRangeConfig")]
pub mod set_policy_access_time_range_config;
#[cfg(feature = "SetPolicyApprovalConfig")]
pub mod set_policy_approval_config;
#[cfg(feature = "SetPolicyAssetScope")]
pub mod set_policy_asset_scope;
#[cfg(feature = "SetPolicyCommandConfig")]
pub mod set_policy_command_config;
#[cfg(feature = "SetPolicyIPAclConfig")]
pub mod set_policy_ip_acl_config;
#[cfg(feature = "SetPolicyProtocolConfig")]
pub mod set_policy_protocol_config;
#[cfg(feature = "SetPolicyUserScope")]
pub mod set_policy_user_scope;
#[cfg(feature = "StartInstance")]
pub mod start_instance;
#[cfg(feature = "TagResources")]
pub mod tag_resources;
#[cfg(feature = "UnlockUsers")]
pub mod unlock_users;
#[cfg(feature = "UntagResources")]
pub mod untag_resources;
#[cfg(feature = "VerifyInstanceADAuthServer")]
pub mod verify_instance_ad_auth_server;
#[cfg(feature = "VerifyInstanceLDAPAuthServer")]
pub mod verify_instance_ldap_auth_server;

#[cfg(feature = "catalog")]
use aliyun_core::operation::CatalogEntry;
use aliyun_core::operation::Descriptor;

#[cfg(feature = "AcceptApproveCommand")]
pub use self::accept_approve_command::{AcceptApproveCommand, AcceptApproveCommandResponse};
#[cfg(feature = "AcceptOperationTicket")]
pub use self::accept_operation_ticket::{AcceptOperationTicket, AcceptOperationTicketResponse};
#[cfg(feature = "AddDatabasesToGroup")]
pub use self::add_databases_to_group::{AddDatabasesToGroup, AddDatabasesToGroupResponse};
#[cfg(feature = "AddHostsToGroup")]
pub use self::add_hosts_to_group::{AddHostsToGroup, AddHostsToGroupResponse};
#[cfg(feature = "AddInstanceRdMember")]
pub use self::add_instance_rd_member::{AddInstanceRdMember, AddInstanceRdMemberResponse};
#[cfg(feature = "AddUsersToGroup")]
pub use self::add_users_to_group::{AddUsersToGroup, AddUsersToGroupResponse};
#[cfg(feature = "AllowOperationTaskApproval")]
pub use self::allow_operation_task_approval::{
    AllowOperationTaskApproval, AllowOperationTaskApprovalResponse,
};
#[cfg(feature = "AttachDatabaseAccountsToUser")]
pub use self::attach_database_accounts_to_user::{
    AttachDatabaseAccountsToUser, AttachDatabaseAccountsToUserResponse,
};
#[cfg(feature = "AttachDatabaseAccountsToUserGroup")]
pub use self::attach_database_accounts_to_user_group::{
    AttachDatabaseAccountsToUserGroup, AttachDatabaseAccountsToUserGroupResponse,
};
#[cfg(feature = "AttachHostAccountsToHostShareKey")]
pub use self::attach_host_accounts_to_host_share_key::{
    AttachHostAccountsToHostShareKey, AttachHostAccountsToHostShareKeyResponse,
};
#[cfg(feature = "AttachHostAccountsToUser")]
pub use self::attach_host_accounts_to_user::{
    AttachHostAccountsToUser, AttachHostAccountsToUserResponse,
};
#[cfg(feature = "AttachHostAccountsToUserGroup")]
pub use self::attach_host_accounts_to_user_group::{
    AttachHostAccountsToUserGroup, AttachHostAccountsToUserGroupResponse,
};
#[cfg(feature = "AttachHostGroupAccountsToUser")]
pub use self::attach_host_group_accounts_to_user::{
    AttachHostGroupAccountsToUser, AttachHostGroupAccountsToUserResponse,
};
#[cfg(feature = "AttachHostGroupAccountsToUserGroup")]
pub use self::attach_host_group_accounts_to_user_group::{
    AttachHostGroupAccountsToUserGroup, AttachHostGroupAccountsToUserGroupResponse,
};
#[cfg(feature = "AttachMembersToProject")]
pub use self::attach_members_to_project::{AttachMembersToProject, AttachMembersToProjectResponse};
#[cfg(feature = "AttachProjectManagersToProjectAuthorization")]
pub use self::attach_project_managers_to_project_authorization::{
    AttachProjectManagersToProjectAuthorization,
    AttachProjectManagersToProjectAuthorizationResponse,
};
#[cfg(feature = "AttachProjectsToProjectAuthorization")]
pub use self::attach_projects_to_project_authorization::{
    AttachProjectsToProjectAuthorization, AttachProjectsToProjectAuthorizationResponse,
};
#[cfg(feature = "AttachProjectsToReviewRule")]
pub use self::attach_projects_to_review_rule::{
    AttachProjectsToReviewRule, AttachProjectsToReviewRuleResponse,
};
#[cfg(feature = "AttachReviewersToReviewRule")]
pub use self::attach_reviewers_to_review_rule::{
    AttachReviewersToReviewRule, AttachReviewersToReviewRuleResponse,
};
#[cfg(feature = "ConfigInstanceSecurityGroups")]
pub use self::config_instance_security_groups::{
    ConfigInstanceSecurityGroups, ConfigInstanceSecurityGroupsResponse,
};
#[cfg(feature = "ConfigInstanceWhiteList")]
pub use self::config_instance_white_list::{
    ConfigInstanceWhiteList, ConfigInstanceWhiteListResponse,
};
#[cfg(feature = "CreateDatabase")]
pub use self::create_database::{CreateDatabase, CreateDatabaseResponse};
#[cfg(feature = "CreateDatabaseAccount")]
pub use self::create_database_account::{CreateDatabaseAccount, CreateDatabaseAccountResponse};
#[cfg(feature = "CreateExportConfigJob")]
pub use self::create_export_config_job::{CreateExportConfigJob, CreateExportConfigJobResponse};
#[cfg(feature = "CreateHost")]
pub use self::create_host::{CreateHost, CreateHostResponse};
#[cfg(feature = "CreateHostAccount")]
pub use self::create_host_account::{CreateHostAccount, CreateHostAccountResponse};
#[cfg(feature = "CreateHostGroup")]
pub use self::create_host_group::{CreateHostGroup, CreateHostGroupResponse};
#[cfg(feature = "CreateHostShareKey")]
pub use self::create_host_share_key::{CreateHostShareKey, CreateHostShareKeyResponse};
#[cfg(feature = "CreateNetworkDomain")]
pub use self::create_network_domain::{CreateNetworkDomain, CreateNetworkDomainResponse};
#[cfg(feature = "CreateOperationTicket")]
pub use self::create_operation_ticket::{CreateOperationTicket, CreateOperationTicketResponse};
#[cfg(feature = "CreatePolicy")]
pub use self::create_policy::{CreatePolicy, CreatePolicyResponse};
#[cfg(feature = "CreateProject")]
pub use self::create_project::{CreateProject, CreateProjectResponse};
#[cfg(feature = "CreateProjectAuthorization")]
pub use self::create_project_authorization::{
    CreateProjectAuthorization, CreateProjectAuthorizationResponse,
};
#[cfg(feature = "CreateProjectNotifyReceiver")]
pub use self::create_project_notify_receiver::{
    CreateProjectNotifyReceiver, CreateProjectNotifyReceiverResponse,
};
#[cfg(feature = "CreateReviewRule")]
pub use self::create_review_rule::{CreateReviewRule, CreateReviewRuleResponse};
#[cfg(feature = "CreateRule")]
pub use self::create_rule::{CreateRule, CreateRuleResponse};
#[cfg(feature = "CreateUser")]
pub use self::create_user::{CreateUser, CreateUserResponse};
#[cfg(feature = "CreateUserGroup")]
pub use self::create_user_group::{CreateUserGroup, CreateUserGroupResponse};
#[cfg(feature = "CreateUserPublicKey")]
pub use self::create_user_public_key::{CreateUserPublicKey, CreateUserPublicKeyResponse};
#[cfg(feature = "DeleteDatabase")]
pub use self::delete_database::{DeleteDatabase, DeleteDatabaseResponse};
#[cfg(feature = "DeleteDatabaseAccount")]
pub use self::delete_database_account::{DeleteDatabaseAccount, DeleteDatabaseAccountResponse};
#[cfg(feature = "DeleteHost")]
pub use self::delete_host::{DeleteHost, DeleteHostResponse};
#[cfg(feature = "DeleteHostAccount")]
pub use self::delete_host_account::{DeleteHostAccount, DeleteHostAccountResponse};
#[cfg(feature = "DeleteHostGroup")]
pub use self::delete_host_group::{DeleteHostGroup, DeleteHostGroupResponse};
#[cfg(feature = "DeleteHostShareKey")]
pub use self::delete_host_share_key::{DeleteHostShareKey, DeleteHostShareKeyResponse};
#[cfg(feature = "DeleteNetworkDomain")]
pub use self::delete_network_domain::{DeleteNetworkDomain, DeleteNetworkDomainResponse};
#[cfg(feature = "DeletePolicy")]
pub use self::delete_policy::{DeletePolicy, DeletePolicyResponse};
#[cfg(feature = "DeleteProjectAuthorizations")]
pub use self::delete_project_authorizations::{
    DeleteProjectAuthorizations, DeleteProjectAuthorizationsResponse,
};
#[cfg(feature = "DeleteProjectNotifyReceivers")]
pub use self::delete_project_notify_receivers::{
    DeleteProjectNotifyReceivers, DeleteProjectNotifyReceiversResponse,
};
#[cfg(feature = "DeleteProjects")]
pub use self::delete_projects::{DeleteProjects, DeleteProjectsResponse};
#[cfg(feature = "DeleteReviewRules")]
pub use self::delete_review_rules::{DeleteReviewRules, DeleteReviewRulesResponse};
#[cfg(feature = "DeleteRule")]
pub use self::delete_rule::{DeleteRule, DeleteRuleResponse};
#[cfg(feature = "DeleteUser")]
pub use self::delete_user::{DeleteUser, DeleteUserResponse};
#[cfg(feature = "DeleteUserGroup")]
pub use self::delete_user_group::{DeleteUserGroup, DeleteUserGroupResponse};
#[cfg(feature = "DeleteUserPublicKey")]
pub use self::delete_user_public_key::{DeleteUserPublicKey, DeleteUserPublicKeyResponse};
#[cfg(feature = "DescribeInstanceAttribute")]
pub use self::describe_instance_attribute::{
    DescribeInstanceAttribute, DescribeInstanceAttributeResponse,
};
#[cfg(feature = "DescribeInstances")]
pub use self::describe_instances::{DescribeInstances, DescribeInstancesResponse};
#[cfg(feature = "DescribeRegions")]
pub use self::describe_regions::{DescribeRegions, DescribeRegionsResponse};
#[cfg(feature = "DetachDatabaseAccountsFromUser")]
pub use self::detach_database_accounts_from_user::{
    DetachDatabaseAccountsFromUser, DetachDatabaseAccountsFromUserResponse,
};
#[cfg(feature = "DetachDatabaseAccountsFromUserGroup")]
pub use self::detach_database_accounts_from_user_group::{
    DetachDatabaseAccountsFromUserGroup, DetachDatabaseAccountsFromUserGroupResponse,
};
#[cfg(feature = "DetachHostAccountsFromHostShareKey")]
pub use self::detach_host_accounts_from_host_share_key::{
    DetachHostAccountsFromHostShareKey, DetachHostAccountsFromHostShareKeyResponse,
};
#[cfg(feature = "DetachHostAccountsFromUser")]
pub use self::detach_host_accounts_from_user::{
    DetachHostAccountsFromUser, DetachHostAccountsFromUserResponse,
};
#[cfg(feature = "DetachHostAccountsFromUserGroup")]
pub use self::detach_host_accounts_from_user_group::{
    DetachHostAccountsFromUserGroup, DetachHostAccountsFromUserGroupResponse,
};
#[cfg(feature = "DetachHostGroupAccountsFromUser")]
pub use self::detach_host_group_accounts_from_user::{
    DetachHostGroupAccountsFromUser, DetachHostGroupAccountsFromUserResponse,
};
#[cfg(feature = "DetachHostGroupAccountsFromUserGroup")]
pub use self::detach_host_group_accounts_from_user_group::{
    DetachHostGroupAccountsFromUserGroup, DetachHostGroupAccountsFromUserGroupResponse,
};
#[cfg(feature = "DetachMembersFromProject")]
pub use self::detach_members_from_project::{
    DetachMembersFromProject, DetachMembersFromProjectResponse,
};
#[cfg(feature = "DetachProjectManagersFromProjectAuthorization")]
pub use self::detach_project_managers_from_project_authorization::{
    DetachProjectManagersFromProjectAuthorization,
    DetachProjectManagersFromProjectAuthorizationResponse,
};
#[cfg(feature = "DetachProjectsFromProjectAuthorization")]
pub use self::detach_projects_from_project_authorization::{
    DetachProjectsFromProjectAuthorization, DetachProjectsFromProjectAuthorizationResponse,
};
#[cfg(feature = "DetachProjectsFromReviewRule")]
pub use self::detach_projects_from_review_rule::{
    DetachProjectsFromReviewRule, DetachProjectsFromReviewRuleResponse,
};
#[cfg(feature = "DetachReviewersFromReviewRule")]
pub use self::detach_reviewers_from_review_rule::{
    DetachReviewersFromReviewRule, DetachReviewersFromReviewRuleResponse,
};
#[cfg(feature = "DisableInstancePublicAccess")]
pub use self::disable_instance_public_access::{
    DisableInstancePublicAccess, DisableInstancePublicAccessResponse,
};
#[cfg(feature = "DisableRule")]
pub use self::disable_rule::{DisableRule, DisableRuleResponse};
#[cfg(feature = "EnableInstancePublicAccess")]
pub use self::enable_instance_public_access::{
    EnableInstancePublicAccess, EnableInstancePublicAccessResponse,
};
#[cfg(feature = "EnableRule")]
pub use self::enable_rule::{EnableRule, EnableRuleResponse};
#[cfg(feature = "GenerateAssetOperationToken")]
pub use self::generate_asset_operation_token::{
    GenerateAssetOperationToken, GenerateAssetOperationTokenResponse,
};
#[cfg(feature = "GetAutoOpsTask")]
pub use self::get_auto_ops_task::{GetAutoOpsTask, GetAutoOpsTaskResponse};
#[cfg(feature = "GetDatabase")]
pub use self::get_database::{GetDatabase, GetDatabaseResponse};
#[cfg(feature = "GetDatabaseAccount")]
pub use self::get_database_account::{GetDatabaseAccount, GetDatabaseAccountResponse};
#[cfg(feature = "GetExportConfigJob")]
pub use self::get_export_config_job::{GetExportConfigJob, GetExportConfigJobResponse};
#[cfg(feature = "GetHost")]
pub use self::get_host::{GetHost, GetHostResponse};
#[cfg(feature = "GetHostAccount")]
pub use self::get_host_account::{GetHostAccount, GetHostAccountResponse};
#[cfg(feature = "GetHostGroup")]
pub use self::get_host_group::{GetHostGroup, GetHostGroupResponse};
#[cfg(feature = "GetHostShareKey")]
pub use self::get_host_share_key::{GetHostShareKey, GetHostShareKeyResponse};
#[cfg(feature = "GetInstanceADAuthServer")]
pub use self::get_instance_ad_auth_server::{
    GetInstanceAdAuthServer, GetInstanceAdAuthServerResponse,
};
#[cfg(feature = "GetInstanceLDAPAuthServer")]
pub use self::get_instance_ldap_auth_server::{
    GetInstanceLdapAuthServer, GetInstanceLdapAuthServerResponse,
};
#[cfg(feature = "GetInstanceStoreInfo")]
pub use self::get_instance_store_info::{GetInstanceStoreInfo, GetInstanceStoreInfoResponse};
#[cfg(feature = "GetInstanceTwoFactor")]
pub use self::get_instance_two_factor::{GetInstanceTwoFactor, GetInstanceTwoFactorResponse};
#[cfg(feature = "GetNetworkDomain")]
pub use self::get_network_domain::{GetNetworkDomain, GetNetworkDomainResponse};
#[cfg(feature = "GetPolicy")]
pub use self::get_policy::{GetPolicy, GetPolicyResponse};
#[cfg(feature = "GetPolicyAssetScope")]
pub use self::get_policy_asset_scope::{GetPolicyAssetScope, GetPolicyAssetScopeResponse};
#[cfg(feature = "GetPolicyUserScope")]
pub use self::get_policy_user_scope::{GetPolicyUserScope, GetPolicyUserScopeResponse};
#[cfg(feature = "GetProject")]
pub use self::get_project::{GetProject, GetProjectResponse};
#[cfg(feature = "GetProjectAuthorization")]
pub use self::get_project_authorization::{
    GetProjectAuthorization, GetProjectAuthorizationResponse,
};
#[cfg(feature = "GetReviewRule")]
pub use self::get_review_rule::{GetReviewRule, GetReviewRuleResponse};
#[cfg(feature = "GetRule")]
pub use self::get_rule::{GetRule, GetRuleResponse};
#[cfg(feature = "GetUser")]
pub use self::get_user::{GetUser, GetUserResponse};
#[cfg(feature = "GetUserGroup")]
pub use self::get_user_group::{GetUserGroup, GetUserGroupResponse};
#[cfg(feature = "ImportKMSSecretsForHost")]
pub use self::import_kms_secrets_for_host::{
    ImportKmsSecretsForHost, ImportKmsSecretsForHostResponse,
};
#[cfg(feature = "ListApproveCommands")]
pub use self::list_approve_commands::{ListApproveCommands, ListApproveCommandsResponse};
#[cfg(feature = "ListDatabaseAccounts")]
pub use self::list_database_accounts::{ListDatabaseAccounts, ListDatabaseAccountsResponse};
#[cfg(feature = "ListDatabaseAccountsForUser")]
pub use self::list_database_accounts_for_user::{
    ListDatabaseAccountsForUser, ListDatabaseAccountsForUserResponse,
};
#[cfg(feature = "ListDatabaseAccountsForUserGroup")]
pub use self::list_database_accounts_for_user_group::{
    ListDatabaseAccountsForUserGroup, ListDatabaseAccountsForUserGroupResponse,
};
#[cfg(feature = "ListDatabases")]
pub use self::list_databases::{ListDatabases, ListDatabasesResponse};
#[cfg(feature = "ListDatabasesForUser")]
pub use self::list_databases_for_user::{ListDatabasesForUser, ListDatabasesForUserResponse};
#[cfg(feature = "ListDatabasesForUserGroup")]
pub use self::list_databases_for_user_group::{
    ListDatabasesForUserGroup, ListDatabasesForUserGroupResponse,
};
#[cfg(feature = "ListHostAccounts")]
pub use self::list_host_accounts::{ListHostAccounts, ListHostAccountsResponse};
#[cfg(feature = "ListHostAccountsForHostShareKey")]
pub use self::list_host_accounts_for_host_share_key::{
    ListHostAccountsForHostShareKey, ListHostAccountsForHostShareKeyResponse,
};
#[cfg(feature = "ListHostAccountsForUser")]
pub use self::list_host_accounts_for_user::{
    ListHostAccountsForUser, ListHostAccountsForUserResponse,
};
#[cfg(feature = "ListHostAccountsForUserGroup")]
pub use self::list_host_accounts_for_user_group::{
    ListHostAccountsForUserGroup, ListHostAccountsForUserGroupResponse,
};
#[cfg(feature = "ListHostGroupAccountNamesForUser")]
pub use self::list_host_group_account_names_for_user::{
    ListHostGroupAccountNamesForUser, ListHostGroupAccountNamesForUserResponse,
};
#[cfg(feature = "ListHostGroupAccountNamesForUserGroup")]
pub use self::list_host_group_account_names_for_user_group::{
    ListHostGroupAccountNamesForUserGroup, ListHostGroupAccountNamesForUserGroupResponse,
};
#[cfg(feature = "ListHostGroups")]
pub use self::list_host_groups::{ListHostGroups, ListHostGroupsResponse};
#[cfg(feature = "ListHostGroupsForUser")]
pub use self::list_host_groups_for_user::{ListHostGroupsForUser, ListHostGroupsForUserResponse};
#[cfg(feature = "ListHostGroupsForUserGroup")]
pub use self::list_host_groups_for_user_group::{
    ListHostGroupsForUserGroup, ListHostGroupsForUserGroupResponse,
};
#[cfg(feature = "ListHostShareKeys")]
pub use self::list_host_share_keys::{ListHostShareKeys, ListHostShareKeysResponse};
#[cfg(feature = "ListHosts")]
pub use self::list_hosts::{ListHosts, ListHostsResponse};
#[cfg(feature = "ListHostsForUser")]
pub use self::list_hosts_for_user::{ListHostsForUser, ListHostsForUserResponse};
#[cfg(feature = "ListHostsForUserGroup")]
pub use self::list_hosts_for_user_group::{ListHostsForUserGroup, ListHostsForUserGroupResponse};
#[cfg(feature = "ListImportableKMSSecretsForHost")]
pub use self::list_importable_kms_secrets_for_host::{
    ListImportableKmsSecretsForHost, ListImportableKmsSecretsForHostResponse,
};
#[cfg(feature = "ListInstanceRdMembers")]
pub use self::list_instance_rd_members::{ListInstanceRdMembers, ListInstanceRdMembersResponse};
#[cfg(feature = "ListMembersNotForProject")]
pub use self::list_members_not_for_project::{
    ListMembersNotForProject, ListMembersNotForProjectResponse,
};
#[cfg(feature = "ListNetworkDomains")]
pub use self::list_network_domains::{ListNetworkDomains, ListNetworkDomainsResponse};
#[cfg(feature = "ListOperationDatabaseAccounts")]
pub use self::list_operation_database_accounts::{
    ListOperationDatabaseAccounts, ListOperationDatabaseAccountsResponse,
};
#[cfg(feature = "ListOperationDatabases")]
pub use self::list_operation_databases::{ListOperationDatabases, ListOperationDatabasesResponse};
#[cfg(feature = "ListOperationHostAccounts")]
pub use self::list_operation_host_accounts::{
    ListOperationHostAccounts, ListOperationHostAccountsResponse,
};
#[cfg(feature = "ListOperationHosts")]
pub use self::list_operation_hosts::{ListOperationHosts, ListOperationHostsResponse};
#[cfg(feature = "ListOperationTickets")]
pub use self::list_operation_tickets::{ListOperationTickets, ListOperationTicketsResponse};
#[cfg(feature = "ListPolicies")]
pub use self::list_policies::{ListPolicies, ListPoliciesResponse};
#[cfg(feature = "ListProjectAuthorizations")]
pub use self::list_project_authorizations::{
    ListProjectAuthorizations, ListProjectAuthorizationsResponse,
};
#[cfg(feature = "ListProjectNotifyReceivers")]
pub use self::list_project_notify_receivers::{
    ListProjectNotifyReceivers, ListProjectNotifyReceiversResponse,
};
#[cfg(feature = "ListProjects")]
pub use self::list_projects::{ListProjects, ListProjectsResponse};
#[cfg(feature = "ListProjectsForProjectAuthorizationPrincipal")]
pub use self::list_projects_for_project_authorization_principal::{
    ListProjectsForProjectAuthorizationPrincipal,
    ListProjectsForProjectAuthorizationPrincipalResponse,
};
#[cfg(feature = "ListProjectsNotForProjectAuthorization")]
pub use self::list_projects_not_for_project_authorization::{
    ListProjectsNotForProjectAuthorization, ListProjectsNotForProjectAuthorizationResponse,
};
#[cfg(feature = "ListProjectsNotForReviewRule")]
pub use self::list_projects_not_for_review_rule::{
    ListProjectsNotForReviewRule, ListProjectsNotForReviewRuleResponse,
};
#[cfg(feature = "ListReviewRules")]
pub use self::list_review_rules::{ListReviewRules, ListReviewRulesResponse};
#[cfg(feature = "ListRules")]
pub use self::list_rules::{ListRules, ListRulesResponse};
#[cfg(feature = "ListTagKeys")]
pub use self::list_tag_keys::{ListTagKeys, ListTagKeysResponse};
#[cfg(feature = "ListTagResources")]
pub use self::list_tag_resources::{ListTagResources, ListTagResourcesResponse};
#[cfg(feature = "ListTodoOpsTaskApprovals")]
pub use self::list_todo_ops_task_approvals::{
    ListTodoOpsTaskApprovals, ListTodoOpsTaskApprovalsResponse,
};
#[cfg(feature = "ListUserGroups")]
pub use self::list_user_groups::{ListUserGroups, ListUserGroupsResponse};
#[cfg(feature = "ListUserGroupsForUser")]
pub use self::list_user_groups_for_user::{ListUserGroupsForUser, ListUserGroupsForUserResponse};
#[cfg(feature = "ListUserPublicKeys")]
pub use self::list_user_public_keys::{ListUserPublicKeys, ListUserPublicKeysResponse};
#[cfg(feature = "ListUsers")]
pub use self::list_users::{ListUsers, ListUsersResponse};
#[cfg(feature = "LockUsers")]
pub use self::lock_users::{LockUsers, LockUsersResponse};
#[cfg(feature = "ModifyDatabase")]
pub use self::modify_database::{ModifyDatabase, ModifyDatabaseResponse};
#[cfg(feature = "ModifyDatabaseAccount")]
pub use self::modify_database_account::{ModifyDatabaseAccount, ModifyDatabaseAccountResponse};
#[cfg(feature = "ModifyDatabasesProject")]
pub use self::modify_databases_project::{ModifyDatabasesProject, ModifyDatabasesProjectResponse};
#[cfg(feature = "ModifyHost")]
pub use self::modify_host::{ModifyHost, ModifyHostResponse};
#[cfg(feature = "ModifyHostAccount")]
pub use self::modify_host_account::{ModifyHostAccount, ModifyHostAccountResponse};
#[cfg(feature = "ModifyHostGroup")]
pub use self::modify_host_group::{ModifyHostGroup, ModifyHostGroupResponse};
#[cfg(feature = "ModifyHostShareKey")]
pub use self::modify_host_share_key::{ModifyHostShareKey, ModifyHostShareKeyResponse};
#[cfg(feature = "ModifyHostsActiveAddressType")]
pub use self::modify_hosts_active_address_type::{
    ModifyHostsActiveAddressType, ModifyHostsActiveAddressTypeResponse,
};
#[cfg(feature = "ModifyHostsPort")]
pub use self::modify_hosts_port::{ModifyHostsPort, ModifyHostsPortResponse};
#[cfg(feature = "ModifyHostsProject")]
pub use self::modify_hosts_project::{ModifyHostsProject, ModifyHostsProjectResponse};
#[cfg(feature = "ModifyInstanceADAuthServer")]
pub use self::modify_instance_ad_auth_server::{
    ModifyInstanceAdAuthServer, ModifyInstanceAdAuthServerResponse,
};
#[cfg(feature = "ModifyInstanceAttribute")]
pub use self::modify_instance_attribute::{
    ModifyInstanceAttribute, ModifyInstanceAttributeResponse,
};
#[cfg(feature = "ModifyInstanceLDAPAuthServer")]
pub use self::modify_instance_ldap_auth_server::{
    ModifyInstanceLdapAuthServer, ModifyInstanceLdapAuthServerResponse,
};
#[cfg(feature = "ModifyInstanceTwoFactor")]
pub use self::modify_instance_two_factor::{
    ModifyInstanceTwoFactor, ModifyInstanceTwoFactorResponse,
};
#[cfg(feature = "ModifyNetworkDomain")]
pub use self::modify_network_domain::{ModifyNetworkDomain, ModifyNetworkDomainResponse};
#[cfg(feature = "ModifyPolicy")]
pub use self::modify_policy::{ModifyPolicy, ModifyPolicyResponse};
#[cfg(feature = "ModifyProject")]
pub use self::modify_project::{ModifyProject, ModifyProjectResponse};
#[cfg(feature = "ModifyProjectAuthorization")]
pub use self::modify_project_authorization::{
    ModifyProjectAuthorization, ModifyProjectAuthorizationResponse,
};
#[cfg(feature = "ModifyProjectNotifyReceiver")]
pub use self::modify_project_notify_receiver::{
    ModifyProjectNotifyReceiver, ModifyProjectNotifyReceiverResponse,
};
#[cfg(feature = "ModifyReviewRule")]
pub use self::modify_review_rule::{ModifyReviewRule, ModifyReviewRuleResponse};
#[cfg(feature = "ModifyRule")]
pub use self::modify_rule::{ModifyRule, ModifyRuleResponse};
#[cfg(feature = "ModifyUser")]
pub use self::modify_user::{ModifyUser, ModifyUserResponse};
#[cfg(feature = "ModifyUserGroup")]
pub use self::modify_user_group::{ModifyUserGroup, ModifyUserGroupResponse};
#[cfg(feature = "ModifyUserPublicKey")]
pub use self::modify_user_public_key::{ModifyUserPublicKey, ModifyUserPublicKeyResponse};
#[cfg(feature = "MoveDatabasesToNetworkDomain")]
pub use self::move_databases_to_network_domain::{
    MoveDatabasesToNetworkDomain, MoveDatabasesToNetworkDomainResponse,
};
#[cfg(feature = "MoveHostsToNetworkDomain")]
pub use self::move_hosts_to_network_domain::{
    MoveHostsToNetworkDomain, MoveHostsToNetworkDomainResponse,
};
#[cfg(feature = "MoveResourceGroup")]
pub use self::move_resource_group::{MoveResourceGroup, MoveResourceGroupResponse};
pub use self::product::PRODUCT;
#[cfg(feature = "RejectApproveCommand")]
pub use self::reject_approve_command::{RejectApproveCommand, RejectApproveCommandResponse};
#[cfg(feature = "RejectOperationTaskApproval")]
pub use self::reject_operation_task_approval::{
    RejectOperationTaskApproval, RejectOperationTaskApprovalResponse,
};
#[cfg(feature = "RejectOperationTicket")]
pub use self::reject_operation_ticket::{RejectOperationTicket, RejectOperationTicketResponse};
#[cfg(feature = "RemoveDatabasesFromGroup")]
pub use self::remove_databases_from_group::{
    RemoveDatabasesFromGroup, RemoveDatabasesFromGroupResponse,
};
#[cfg(feature = "RemoveHostsFromGroup")]
pub use self::remove_hosts_from_group::{RemoveHostsFromGroup, RemoveHostsFromGroupResponse};
#[cfg(feature = "RemoveInstanceRdMember")]
pub use self::remove_instance_rd_member::{RemoveInstanceRdMember, RemoveInstanceRdMemberResponse};
#[cfg(feature = "RemoveUsersFromGroup")]
pub use self::remove_users_from_group::{RemoveUsersFromGroup, RemoveUsersFromGroupResponse};
#[cfg(feature = "RenewAssetOperationToken")]
pub use self::renew_asset_operation_token::{
    RenewAssetOperationToken, RenewAssetOperationTokenResponse,
};
#[cfg(feature = "ResetHostAccountCredential")]
pub use self::reset_host_account_credential::{
    ResetHostAccountCredential, ResetHostAccountCredentialResponse,
};
#[cfg(feature = "SetPolicyAccessTimeRangeConfig")]
pub use self::set_policy_access_time_range_config::{
    SetPolicyAccessTimeRangeConfig, SetPolicyAccessTimeRangeConfigResponse,
};
#[cfg(feature = "SetPolicyApprovalConfig")]
pub use self::set_policy_approval_config::{
    SetPolicyApprovalConfig, SetPolicyApprovalConfigResponse,
};
#[cfg(feature = "SetPolicyAssetScope")]
pub use self::set_policy_asset_scope::{SetPolicyAssetScope, SetPolicyAssetScopeResponse};
#[cfg(feature = "SetPolicyCommandConfig")]
pub use self::set_policy_command_config::{SetPolicyCommandConfig, SetPolicyCommandConfigResponse};
#[cfg(feature = "SetPolicyIPAclConfig")]
pub use self::set_policy_ip_acl_config::{SetPolicyIpAclConfig, SetPolicyIpAclConfigResponse};
#[cfg(feature = "SetPolicyProtocolConfig")]
pub use self::set_policy_protocol_config::{
    SetPolicyProtocolConfig, SetPolicyProtocolConfigResponse,
};
#[cfg(feature = "SetPolicyUserScope")]
pub use self::set_policy_user_scope::{SetPolicyUserScope, SetPolicyUserScopeResponse};
#[cfg(feature = "StartInstance")]
pub use self::start_instance::{StartInstance, StartInstanceResponse};
#[cfg(feature = "TagResources")]
pub use self::tag_resources::{TagResources, TagResourcesResponse};
#[cfg(feature = "UnlockUsers")]
pub use self::unlock_users::{UnlockUsers, UnlockUsersResponse};
#[cfg(feature = "UntagResources")]
pub use self::untag_resources::{UntagResources, UntagResourcesResponse};
#[cfg(feature = "VerifyInstanceADAuthServer")]
pub use self::verify_instance_ad_auth_server::{
    VerifyInstanceAdAuthServer, VerifyInstanceAdAuthServerResponse,
};
#[cfg(feature = "VerifyInstanceLDAPAuthServer")]
pub use self::verify_instance_ldap_auth_server::{
    VerifyInstanceLdapAuthServer, VerifyInstanceLdapAuthServerResponse,
};

/// The descriptors of the operations that are compiled in, sorted by name.
pub static OPERATIONS: &[&Descriptor] = &[
    #[cfg(feature = "AcceptApproveCommand")]
    &accept_approve_command::DESCRIPTOR,
    #[cfg(feature = "AcceptOperationTicket")]
    &accept_operation_ticket::DESCRIPTOR,
    #[cfg(feature = "AddDatabasesToGroup")]
    &add_databases_to_group::DESCRIPTOR,
    #[cfg(feature = "AddHostsToGroup")]
    &add_hosts_to_group::DESCRIPTOR,
    #[cfg(feature = "AddInstanceRdMember")]
    &add_instance_rd_member::DESCRIPTOR,
    #[cfg(feature = "AddUsersToGroup")]
    &add_users_to_group::DESCRIPTOR,
    #[cfg(feature = "AllowOperationTaskApproval")]
    &allow_operation_task_approval::DESCRIPTOR,
    #[cfg(feature = "AttachDatabaseAccountsToUser")]
    &attach_database_accounts_to_user::DESCRIPTOR,
    #[cfg(feature = "AttachDatabaseAccountsToUserGroup")]
    &attach_database_accounts_to_user_group::DESCRIPTOR,
    #[cfg(feature = "AttachHostAccountsToHostShareKey")]
    &attach_host_accounts_to_host_share_key::DESCRIPTOR,
    #[cfg(feature = "AttachHostAccountsToUser")]
    &attach_host_accounts_to_user::DESCRIPTOR,
    #[cfg(feature = "AttachHostAccountsToUserGroup")]
    &attach_host_accounts_to_user_group::DESCRIPTOR,
    #[cfg(feature = "AttachHostGroupAccountsToUser")]
    &attach_host_group_accounts_to_user::DESCRIPTOR,
    #[cfg(feature = "AttachHostGroupAccountsToUserGroup")]
    &attach_host_group_accounts_to_user_group::DESCRIPTOR,
    #[cfg(feature = "AttachMembersToProject")]
    &attach_members_to_project::DESCRIPTOR,
    #[cfg(feature = "AttachProjectManagersToProjectAuthorization")]
    &attach_project_managers_to_project_authorization::DESCRIPTOR,
    #[cfg(feature = "AttachProjectsToProjectAuthorization")]
    &attach_projects_to_project_authorization::DESCRIPTOR,
    #[cfg(feature = "AttachProjectsToReviewRule")]
    &attach_projects_to_review_rule::DESCRIPTOR,
    #[cfg(feature = "AttachReviewersToReviewRule")]
    &attach_reviewers_to_review_rule::DESCRIPTOR,
    #[cfg(feature = "ConfigInstanceSecurityGroups")]
    &config_instance_security_groups::DESCRIPTOR,
    #[cfg(feature = "ConfigInstanceWhiteList")]
    &config_instance_white_list::DESCRIPTOR,
    #[cfg(feature = "CreateDatabase")]
    &create_database::DESCRIPTOR,
    #[cfg(feature = "CreateDatabaseAccount")]
    &create_database_account::DESCRIPTOR,
    #[cfg(feature = "CreateExportConfigJob")]
    &create_export_config_job::DESCRIPTOR,
    #[cfg(feature = "CreateHost")]
    &create_host::DESCRIPTOR,
    #[cfg(feature = "CreateHostAccount")]
    &create_host_account::DESCRIPTOR,
    #[cfg(feature = "CreateHostGroup")]
    &create_host_group::DESCRIPTOR,
    #[cfg(feature = "CreateHostShareKey")]
    &create_host_share_key::DESCRIPTOR,
    #[cfg(feature = "CreateNetworkDomain")]
    &create_network_domain::DESCRIPTOR,
    #[cfg(feature = "CreateOperationTicket")]
    &create_operation_ticket::DESCRIPTOR,
    #[cfg(feature = "CreatePolicy")]
    &create_policy::DESCRIPTOR,
    #[cfg(feature = "CreateProject")]
    &create_project::DESCRIPTOR,
    #[cfg(feature = "CreateProjectAuthorization")]
    &create_project_authorization::DESCRIPTOR,
    #[cfg(feature = "CreateProjectNotifyReceiver")]
    &create_project_notify_receiver::DESCRIPTOR,
    #[cfg(feature = "CreateReviewRule")]
    &create_review_rule::DESCRIPTOR,
    #[cfg(feature = "CreateRule")]
    &create_rule::DESCRIPTOR,
    #[cfg(feature = "CreateUser")]
    &create_user::DESCRIPTOR,
    #[cfg(feature = "CreateUserGroup")]
    &create_user_group::DESCRIPTOR,
    #[cfg(feature = "CreateUserPublicKey")]
    &create_user_public_key::DESCRIPTOR,
    #[cfg(feature = "DeleteDatabase")]
    &delete_database::DESCRIPTOR,
    #[cfg(feature = "DeleteDatabaseAccount")]
    &delete_database_account::DESCRIPTOR,
    #[cfg(feature = "DeleteHost")]
    &delete_host::DESCRIPTOR,
    #[cfg(feature = "DeleteHostAccount")]
    &delete_host_account::DESCRIPTOR,
    #[cfg(feature = "DeleteHostGroup")]
    &delete_host_group::DESCRIPTOR,
    #[cfg(feature = "DeleteHostShareKey")]
    &delete_host_share_key::DESCRIPTOR,
    #[cfg(feature = "DeleteNetworkDomain")]
    &delete_network_domain::DESCRIPTOR,
    #[cfg(feature = "DeletePolicy")]
    &delete_policy::DESCRIPTOR,
    #[cfg(feature = "DeleteProjectAuthorizations")]
    &delete_project_authorizations::DESCRIPTOR,
    #[cfg(feature = "DeleteProjectNotifyReceivers")]
    &delete_project_notify_receivers::DESCRIPTOR,
    #[cfg(feature = "DeleteProjects")]
    &delete_projects::DESCRIPTOR,
    #[cfg(feature = "DeleteReviewRules")]
    &delete_review_rules::DESCRIPTOR,
    #[cfg(feature = "DeleteRule")]
    &delete_rule::DESCRIPTOR,
    #[cfg(feature = "DeleteUser")]
    &delete_user::DESCRIPTOR,
    #[cfg(feature = "DeleteUserGroup")]
    &delete_user_group::DESCRIPTOR,
    #[cfg(feature = "DeleteUserPublicKey")]
    &delete_user_public_key::DESCRIPTOR,
    #[cfg(feature = "DescribeInstanceAttribute")]
    &describe_instance_attribute::DESCRIPTOR,
    #[cfg(feature = "DescribeInstances")]
    &describe_instances::DESCRIPTOR,
    #[cfg(feature = "DescribeRegions")]
    &describe_regions::DESCRIPTOR,
    #[cfg(feature = "DetachDatabaseAccountsFromUser")]
    &detach_database_accounts_from_user::DESCRIPTOR,
    #[cfg(feature = "DetachDatabaseAccountsFromUserGroup")]
    &detach_database_accounts_from_user_group::DESCRIPTOR,
    #[cfg(feature = "DetachHostAccountsFromHostShareKey")]
    &detach_host_accounts_from_host_share_key::DESCRIPTOR,
    #[cfg(feature = "DetachHostAccountsFromUser")]
    &detach_host_accounts_from_user::DESCRIPTOR,
    #[cfg(feature = "DetachHostAccountsFromUserGroup")]
    &detach_host_accounts_from_user_group::DESCRIPTOR,
    #[cfg(feature = "DetachHostGroupAccountsFromUser")]
    &detach_host_group_accounts_from_user::DESCRIPTOR,
    #[cfg(feature = "DetachHostGroupAccountsFromUserGroup")]
    &detach_host_group_accounts_from_user_group::DESCRIPTOR,
    #[cfg(feature = "DetachMembersFromProject")]
    &detach_members_from_project::DESCRIPTOR,
    #[cfg(feature = "DetachProjectManagersFromProjectAuthorization")]
    &detach_project_managers_from_project_authorization::DESCRIPTOR,
    #[cfg(feature = "DetachProjectsFromProjectAuthorization")]
    &detach_projects_from_project_authorization::DESCRIPTOR,
    #[cfg(feature = "DetachProjectsFromReviewRule")]
    &detach_projects_from_review_rule::DESCRIPTOR,
    #[cfg(feature = "DetachReviewersFromReviewRule")]
    &detach_reviewers_from_review_rule::DESCRIPTOR,
    #[cfg(feature = "DisableInstancePublicAccess")]
    &disable_instance_public_access::DESCRIPTOR,
    #[cfg(feature = "DisableRule")]
    &disable_rule::DESCRIPTOR,
    #[cfg(feature = "EnableInstancePublicAccess")]
    &enable_instance_public_access::DESCRIPTOR,
    #[cfg(feature = "EnableRule")]
    &enable_rule::DESCRIPTOR,
    #[cfg(feature = "GenerateAssetOperationToken")]
    &generate_asset_operation_token::DESCRIPTOR,
    #[cfg(feature = "GetAutoOpsTask")]
    &get_auto_ops_task::DESCRIPTOR,
    #[cfg(feature = "GetDatabase")]
    &get_database::DESCRIPTOR,
    #[cfg(feature = "GetDatabaseAccount")]
    &get_database_account::DESCRIPTOR,
    #[cfg(feature = "GetExportConfigJob")]
    &get_export_config_job::DESCRIPTOR,
    #[cfg(feature = "GetHost")]
    &get_host::DESCRIPTOR,
    #[cfg(feature = "GetHostAccount")]
    &get_host_account::DESCRIPTOR,
    #[cfg(feature = "GetHostGroup")]
    &get_host_group::DESCRIPTOR,
    #[cfg(feature = "GetHostShareKey")]
    &get_host_share_key::DESCRIPTOR,
    #[cfg(feature = "GetInstanceADAuthServer")]
    &get_instance_ad_auth_server::DESCRIPTOR,
    #[cfg(feature = "GetInstanceLDAPAuthServer")]
    &get_instance_ldap_auth_server::DESCRIPTOR,
    #[cfg(feature = "GetInstanceStoreInfo")]
    &get_instance_store_info::DESCRIPTOR,
    #[cfg(feature = "GetInstanceTwoFactor")]
    &get_instance_two_factor::DESCRIPTOR,
    #[cfg(feature = "GetNetworkDomain")]
    &get_network_domain::DESCRIPTOR,
    #[cfg(feature = "GetPolicy")]
    &get_policy::DESCRIPTOR,
    #[cfg(feature = "GetPolicyAssetScope")]
    &get_policy_asset_scope::DESCRIPTOR,
    #[cfg(feature = "GetPolicyUserScope")]
    &get_policy_user_scope::DESCRIPTOR,
    #[cfg(feature = "GetProject")]
    &get_project::DESCRIPTOR,
    #[cfg(feature = "GetProjectAuthorization")]
    &get_project_authorization::DESCRIPTOR,
    #[cfg(feature = "GetReviewRule")]
    &get_review_rule::DESCRIPTOR,
    #[cfg(feature = "GetRule")]
    &get_rule::DESCRIPTOR,
    #[cfg(feature = "GetUser")]
    &get_user::DESCRIPTOR,
    #[cfg(feature = "GetUserGroup")]
    &get_user_group::DESCRIPTOR,
    #[cfg(feature = "ImportKMSSecretsForHost")]
    &import_kms_secrets_for_host::DESCRIPTOR,
    #[cfg(feature = "ListApproveCommands")]
    &list_approve_commands::DESCRIPTOR,
    #[cfg(feature = "ListDatabaseAccounts")]
    &list_database_accounts::DESCRIPTOR,
    #[cfg(feature = "ListDatabaseAccountsForUser")]
    &list_database_accounts_for_user::DESCRIPTOR,
    #[cfg(feature = "ListDatabaseAccountsForUserGroup")]
    &list_database_accounts_for_user_group::DESCRIPTOR,
    #[cfg(feature = "ListDatabases")]
    &list_databases::DESCRIPTOR,
    #[cfg(feature = "ListDatabasesForUser")]
    &list_databases_for_user::DESCRIPTOR,
    #[cfg(feature = "ListDatabasesForUserGroup")]
    &list_databases_for_user_group::DESCRIPTOR,
    #[cfg(feature = "ListHostAccounts")]
    &list_host_accounts::DESCRIPTOR,
    #[cfg(feature = "ListHostAccountsForHostShareKey")]
    &list_host_accounts_for_host_share_key::DESCRIPTOR,
    #[cfg(feature = "ListHostAccountsForUser")]
    &list_host_accounts_for_user::DESCRIPTOR,
    #[cfg(feature = "ListHostAccountsForUserGroup")]
    &list_host_accounts_for_user_group::DESCRIPTOR,
    #[cfg(feature = "ListHostGroupAccountNamesForUser")]
    &list_host_group_account_names_for_user::DESCRIPTOR,
    #[cfg(feature = "ListHostGroupAccountNamesForUserGroup")]
    &list_host_group_account_names_for_user_group::DESCRIPTOR,
    #[cfg(feature = "ListHostGroups")]
    &list_host_groups::DESCRIPTOR,
    #[cfg(feature = "ListHostGroupsForUser")]
    &list_host_groups_for_user::DESCRIPTOR,
    #[cfg(feature = "ListHostGroupsForUserGroup")]
    &list_host_groups_for_user_group::DESCRIPTOR,
    #[cfg(feature = "ListHostShareKeys")]
    &list_host_share_keys::DESCRIPTOR,
    #[cfg(feature = "ListHosts")]
    &list_hosts::DESCRIPTOR,
    #[cfg(feature = "ListHostsForUser")]
    &list_hosts_for_user::DESCRIPTOR,
    #[cfg(feature = "ListHostsForUserGroup")]
    &list_hosts_for_user_group::DESCRIPTOR,
    #[cfg(feature = "ListImportableKMSSecretsForHost")]
    &list_importable_kms_secrets_for_host::DESCRIPTOR,
    #[cfg(feature = "ListInstanceRdMembers")]
    &list_instance_rd_members::DESCRIPTOR,
    #[cfg(feature = "ListMembersNotForProject")]
    &list_members_not_for_project::DESCRIPTOR,
    #[cfg(feature = "ListNetworkDomains")]
    &list_network_domains::DESCRIPTOR,
    #[cfg(feature = "ListOperationDatabaseAccounts")]
    &list_operation_database_accounts::DESCRIPTOR,
    #[cfg(feature = "ListOperationDatabases")]
    &list_operation_databases::DESCRIPTOR,
    #[cfg(feature = "ListOperationHostAccounts")]
    &list_operation_host_accounts::DESCRIPTOR,
    #[cfg(feature = "ListOperationHosts")]
    &list_operation_hosts::DESCRIPTOR,
    #[cfg(feature = "ListOperationTickets")]
    &list_operation_tickets::DESCRIPTOR,
    #[cfg(feature = "ListPolicies")]
    &list_policies::DESCRIPTOR,
    #[cfg(feature = "ListProjectAuthorizations")]
    &list_project_authorizations::DESCRIPTOR,
    #[cfg(feature = "ListProjectNotifyReceivers")]
    &list_project_notify_receivers::DESCRIPTOR,
    #[cfg(feature = "ListProjects")]
    &list_projects::DESCRIPTOR,
    #[cfg(feature = "ListProjectsForProjectAuthorizationPrincipal")]
    &list_projects_for_project_authorization_principal::DESCRIPTOR,
    #[cfg(feature = "ListProjectsNotForProjectAuthorization")]
    &list_projects_not_for_project_authorization::DESCRIPTOR,
    #[cfg(feature = "ListProjectsNotForReviewRule")]
    &list_projects_not_for_review_rule::DESCRIPTOR,
    #[cfg(feature = "ListReviewRules")]
    &list_review_rules::DESCRIPTOR,
    #[cfg(feature = "ListRules")]
    &list_rules::DESCRIPTOR,
    #[cfg(feature = "ListTagKeys")]
    &list_tag_keys::DESCRIPTOR,
    #[cfg(feature = "ListTagResources")]
    &list_tag_resources::DESCRIPTOR,
    #[cfg(feature = "ListTodoOpsTaskApprovals")]
    &list_todo_ops_task_approvals::DESCRIPTOR,
    #[cfg(feature = "ListUserGroups")]
    &list_user_groups::DESCRIPTOR,
    #[cfg(feature = "ListUserGroupsForUser")]
    &list_user_groups_for_user::DESCRIPTOR,
    #[cfg(feature = "ListUserPublicKeys")]
    &list_user_public_keys::DESCRIPTOR,
    #[cfg(feature = "ListUsers")]
    &list_users::DESCRIPTOR,
    #[cfg(feature = "LockUsers")]
    &lock_users::DESCRIPTOR,
    #[cfg(feature = "ModifyDatabase")]
    &modify_database::DESCRIPTOR,
    #[cfg(feature = "ModifyDatabaseAccount")]
    &modify_database_account::DESCRIPTOR,
    #[cfg(feature = "ModifyDatabasesProject")]
    &modify_databases_project::DESCRIPTOR,
    #[cfg(feature = "ModifyHost")]
    &modify_host::DESCRIPTOR,
    #[cfg(feature = "ModifyHostAccount")]
    &modify_host_account::DESCRIPTOR,
    #[cfg(feature = "ModifyHostGroup")]
    &modify_host_group::DESCRIPTOR,
    #[cfg(feature = "ModifyHostShareKey")]
    &modify_host_share_key::DESCRIPTOR,
    #[cfg(feature = "ModifyHostsActiveAddressType")]
    &modify_hosts_active_address_type::DESCRIPTOR,
    #[cfg(feature = "ModifyHostsPort")]
    &modify_hosts_port::DESCRIPTOR,
    #[cfg(feature = "ModifyHostsProject")]
    &modify_hosts_project::DESCRIPTOR,
    #[cfg(feature = "ModifyInstanceADAuthServer")]
    &modify_instance_ad_auth_server::DESCRIPTOR,
    #[cfg(feature = "ModifyInstanceAttribute")]
    &modify_instance_attribute::DESCRIPTOR,
    #[cfg(feature = "ModifyInstanceLDAPAuthServer")]
    &modify_instance_ldap_auth_server::DESCRIPTOR,
    #[cfg(feature = "ModifyInstanceTwoFactor")]
    &modify_instance_two_factor::DESCRIPTOR,
    #[cfg(feature = "ModifyNetworkDomain")]
    &modify_network_domain::DESCRIPTOR,
    #[cfg(feature = "ModifyPolicy")]
    &modify_policy::DESCRIPTOR,
    #[cfg(feature = "ModifyProject")]
    &modify_project::DESCRIPTOR,
    #[cfg(feature = "ModifyProjectAuthorization")]
    &modify_project_authorization::DESCRIPTOR,
    #[cfg(feature = "ModifyProjectNotifyReceiver")]
    &modify_project_notify_receiver::DESCRIPTOR,
    #[cfg(feature = "ModifyReviewRule")]
    &modify_review_rule::DESCRIPTOR,
    #[cfg(feature = "ModifyRule")]
    &modify_rule::DESCRIPTOR,
    #[cfg(feature = "ModifyUser")]
    &modify_user::DESCRIPTOR,
    #[cfg(feature = "ModifyUserGroup")]
    &modify_user_group::DESCRIPTOR,
    #[cfg(feature = "ModifyUserPublicKey")]
    &modify_user_public_key::DESCRIPTOR,
    #[cfg(feature = "MoveDatabasesToNetworkDomain")]
    &move_databases_to_network_domain::DESCRIPTOR,
    #[cfg(feature = "MoveHostsToNetworkDomain")]
    &move_hosts_to_network_domain::DESCRIPTOR,
    #[cfg(feature = "MoveResourceGroup")]
    &move_resource_group::DESCRIPTOR,
    #[cfg(feature = "RejectApproveCommand")]
    &reject_approve_command::DESCRIPTOR,
    #[cfg(feature = "RejectOperationTaskApproval")]
    &reject_operation_task_approval::DESCRIPTOR,
    #[cfg(feature = "RejectOperationTicket")]
    &reject_operation_ticket::DESCRIPTOR,
    #[cfg(feature = "RemoveDatabasesFromGroup")]
    &remove_databases_from_group::DESCRIPTOR,
    #[cfg(feature = "RemoveHostsFromGroup")]
    &remove_hosts_from_group::DESCRIPTOR,
    #[cfg(feature = "RemoveInstanceRdMember")]
    &remove_instance_rd_member::DESCRIPTOR,
    #[cfg(feature = "RemoveUsersFromGroup")]
    &remove_users_from_group::DESCRIPTOR,
    #[cfg(feature = "RenewAssetOperationToken")]
    &renew_asset_operation_token::DESCRIPTOR,
    #[cfg(feature = "ResetHostAccountCredential")]
    &reset_host_account_credential::DESCRIPTOR,
    #[cfg(feature = "SetPolicyAccessTimeRangeConfig")]
    &set_policy_access_time_range_config::DESCRIPTOR,
    #[cfg(feature = "SetPolicyApprovalConfig")]
    &set_policy_approval_config::DESCRIPTOR,
    #[cfg(feature = "SetPolicyAssetScope")]
    &set_policy_asset_scope::DESCRIPTOR,
    #[cfg(feature = "SetPolicyCommandConfig")]
    &set_policy_command_config::DESCRIPTOR,
    #[cfg(feature = "SetPolicyIPAclConfig")]
    &set_policy_ip_acl_config::DESCRIPTOR,
    #[cfg(feature = "SetPolicyProtocolConfig")]
    &set_policy_protocol_config::DESCRIPTOR,
    #[cfg(feature = "SetPolicyUserScope")]
    &set_policy_user_scope::DESCRIPTOR,
    #[cfg(feature = "StartInstance")]
    &start_instance::DESCRIPTOR,
    #[cfg(feature = "TagResources")]
    &tag_resources::DESCRIPTOR,
    #[cfg(feature = "UnlockUsers")]
    &unlock_users::DESCRIPTOR,
    #[cfg(feature = "UntagResources")]
    &untag_resources::DESCRIPTOR,
    #[cfg(feature = "VerifyInstanceADAuthServer")]
    &verify_instance_ad_auth_server::DESCRIPTOR,
    #[cfg(feature = "VerifyInstanceLDAPAuthServer")]
    &verify_instance_ldap_auth_server::DESCRIPTOR,
];

/// The types of the operations that are compiled in, sorted by name. Needs the feature `catalog`.
#[cfg(feature = "catalog")]
pub static CATALOG: &[CatalogEntry] = &[
    #[cfg(feature = "AcceptApproveCommand")]
    CatalogEntry::new::<AcceptApproveCommand>(&accept_approve_command::DESCRIPTOR),
    #[cfg(feature = "AcceptOperationTicket")]
    CatalogEntry::new::<AcceptOperationTicket>(&accept_operation_ticket::DESCRIPTOR),
    #[cfg(feature = "AddDatabasesToGroup")]
    CatalogEntry::new::<AddDatabasesToGroup>(&add_databases_to_group::DESCRIPTOR),
    #[cfg(feature = "AddHostsToGroup")]
    CatalogEntry::new::<AddHostsToGroup>(&add_hosts_to_group::DESCRIPTOR),
    #[cfg(feature = "AddInstanceRdMember")]
    CatalogEntry::new::<AddInstanceRdMember>(&add_instance_rd_member::DESCRIPTOR),
    #[cfg(feature = "AddUsersToGroup")]
    CatalogEntry::new::<AddUsersToGroup>(&add_users_to_group::DESCRIPTOR),
    #[cfg(feature = "AllowOperationTaskApproval")]
    CatalogEntry::new::<AllowOperationTaskApproval>(&allow_operation_task_approval::DESCRIPTOR),
    #[cfg(feature = "AttachDatabaseAccountsToUser")]
    CatalogEntry::new::<AttachDatabaseAccountsToUser>(
        &attach_database_accounts_to_user::DESCRIPTOR,
    ),
    #[cfg(feature = "AttachDatabaseAccountsToUserGroup")]
    CatalogEntry::new::<AttachDatabaseAccountsToUserGroup>(
        &attach_database_accounts_to_user_group::DESCRIPTOR,
    ),
    #[cfg(feature = "AttachHostAccountsToHostShareKey")]
    CatalogEntry::new::<AttachHostAccountsToHostShareKey>(
        &attach_host_accounts_to_host_share_key::DESCRIPTOR,
    ),
    #[cfg(feature = "AttachHostAccountsToUser")]
    CatalogEntry::new::<AttachHostAccountsToUser>(&attach_host_accounts_to_user::DESCRIPTOR),
    #[cfg(feature = "AttachHostAccountsToUserGroup")]
    CatalogEntry::new::<AttachHostAccountsToUserGroup>(
        &attach_host_accounts_to_user_group::DESCRIPTOR,
    ),
    #[cfg(feature = "AttachHostGroupAccountsToUser")]
    CatalogEntry::new::<AttachHostGroupAccountsToUser>(
        &attach_host_group_accounts_to_user::DESCRIPTOR,
    ),
    #[cfg(feature = "AttachHostGroupAccountsToUserGroup")]
    CatalogEntry::new::<AttachHostGroupAccountsToUserGroup>(
        &attach_host_group_accounts_to_user_group::DESCRIPTOR,
    ),
    #[cfg(feature = "AttachMembersToProject")]
    CatalogEntry::new::<AttachMembersToProject>(&attach_members_to_project::DESCRIPTOR),
    #[cfg(feature = "AttachProjectManagersToProjectAuthorization")]
    CatalogEntry::new::<AttachProjectManagersToProjectAuthorization>(
        &attach_project_managers_to_project_authorization::DESCRIPTOR,
    ),
    #[cfg(feature = "AttachProjectsToProjectAuthorization")]
    CatalogEntry::new::<AttachProjectsToProjectAuthorization>(
        &attach_projects_to_project_authorization::DESCRIPTOR,
    ),
    #[cfg(feature = "AttachProjectsToReviewRule")]
    CatalogEntry::new::<AttachProjectsToReviewRule>(&attach_projects_to_review_rule::DESCRIPTOR),
    #[cfg(feature = "AttachReviewersToReviewRule")]
    CatalogEntry::new::<AttachReviewersToReviewRule>(&attach_reviewers_to_review_rule::DESCRIPTOR),
    #[cfg(feature = "ConfigInstanceSecurityGroups")]
    CatalogEntry::new::<ConfigInstanceSecurityGroups>(&config_instance_security_groups::DESCRIPTOR),
    #[cfg(feature = "ConfigInstanceWhiteList")]
    CatalogEntry::new::<ConfigInstanceWhiteList>(&config_instance_white_list::DESCRIPTOR),
    #[cfg(feature = "CreateDatabase")]
    CatalogEntry::new::<CreateDatabase>(&create_database::DESCRIPTOR),
    #[cfg(feature = "CreateDatabaseAccount")]
    CatalogEntry::new::<CreateDatabaseAccount>(&create_database_account::DESCRIPTOR),
    #[cfg(feature = "CreateExportConfigJob")]
    CatalogEntry::new::<CreateExportConfigJob>(&create_export_config_job::DESCRIPTOR),
    #[cfg(feature = "CreateHost")]
    CatalogEntry::new::<CreateHost>(&create_host::DESCRIPTOR),
    #[cfg(feature = "CreateHostAccount")]
    CatalogEntry::new::<CreateHostAccount>(&create_host_account::DESCRIPTOR),
    #[cfg(feature = "CreateHostGroup")]
    CatalogEntry::new::<CreateHostGroup>(&create_host_group::DESCRIPTOR),
    #[cfg(feature = "CreateHostShareKey")]
    CatalogEntry::new::<CreateHostShareKey>(&create_host_share_key::DESCRIPTOR),
    #[cfg(feature = "CreateNetworkDomain")]
    CatalogEntry::new::<CreateNetworkDomain>(&create_network_domain::DESCRIPTOR),
    #[cfg(feature = "CreateOperationTicket")]
    CatalogEntry::new::<CreateOperationTicket>(&create_operation_ticket::DESCRIPTOR),
    #[cfg(feature = "CreatePolicy")]
    CatalogEntry::new::<CreatePolicy>(&create_policy::DESCRIPTOR),
    #[cfg(feature = "CreateProject")]
    CatalogEntry::new::<CreateProject>(&create_project::DESCRIPTOR),
    #[cfg(feature = "CreateProjectAuthorization")]
    CatalogEntry::new::<CreateProjectAuthorization>(&create_project_authorization::DESCRIPTOR),
    #[cfg(feature = "CreateProjectNotifyReceiver")]
    CatalogEntry::new::<CreateProjectNotifyReceiver>(&create_project_notify_receiver::DESCRIPTOR),
    #[cfg(feature = "CreateReviewRule")]
    CatalogEntry::new::<CreateReviewRule>(&create_review_rule::DESCRIPTOR),
    #[cfg(feature = "CreateRule")]
    CatalogEntry::new::<CreateRule>(&create_rule::DESCRIPTOR),
    #[cfg(feature = "CreateUser")]
    CatalogEntry::new::<CreateUser>(&create_user::DESCRIPTOR),
    #[cfg(feature = "CreateUserGroup")]
    CatalogEntry::new::<CreateUserGroup>(&create_user_group::DESCRIPTOR),
    #[cfg(feature = "CreateUserPublicKey")]
    CatalogEntry::new::<CreateUserPublicKey>(&create_user_public_key::DESCRIPTOR),
    #[cfg(feature = "DeleteDatabase")]
    CatalogEntry::new::<DeleteDatabase>(&delete_database::DESCRIPTOR),
    #[cfg(feature = "DeleteDatabaseAccount")]
    CatalogEntry::new::<DeleteDatabaseAccount>(&delete_database_account::DESCRIPTOR),
    #[cfg(feature = "DeleteHost")]
    CatalogEntry::new::<DeleteHost>(&delete_host::DESCRIPTOR),
    #[cfg(feature = "DeleteHostAccount")]
    CatalogEntry::new::<DeleteHostAccount>(&delete_host_account::DESCRIPTOR),
    #[cfg(feature = "DeleteHostGroup")]
    CatalogEntry::new::<DeleteHostGroup>(&delete_host_group::DESCRIPTOR),
    #[cfg(feature = "DeleteHostShareKey")]
    CatalogEntry::new::<DeleteHostShareKey>(&delete_host_share_key::DESCRIPTOR),
    #[cfg(feature = "DeleteNetworkDomain")]
    CatalogEntry::new::<DeleteNetworkDomain>(&delete_network_domain::DESCRIPTOR),
    #[cfg(feature = "DeletePolicy")]
    CatalogEntry::new::<DeletePolicy>(&delete_policy::DESCRIPTOR),
    #[cfg(feature = "DeleteProjectAuthorizations")]
    CatalogEntry::new::<DeleteProjectAuthorizations>(&delete_project_authorizations::DESCRIPTOR),
    #[cfg(feature = "DeleteProjectNotifyReceivers")]
    CatalogEntry::new::<DeleteProjectNotifyReceivers>(&delete_project_notify_receivers::DESCRIPTOR),
    #[cfg(feature = "DeleteProjects")]
    CatalogEntry::new::<DeleteProjects>(&delete_projects::DESCRIPTOR),
    #[cfg(feature = "DeleteReviewRules")]
    CatalogEntry::new::<DeleteReviewRules>(&delete_review_rules::DESCRIPTOR),
    #[cfg(feature = "DeleteRule")]
    CatalogEntry::new::<DeleteRule>(&delete_rule::DESCRIPTOR),
    #[cfg(feature = "DeleteUser")]
    CatalogEntry::new::<DeleteUser>(&delete_user::DESCRIPTOR),
    #[cfg(feature = "DeleteUserGroup")]
    CatalogEntry::new::<DeleteUserGroup>(&delete_user_group::DESCRIPTOR),
    #[cfg(feature = "DeleteUserPublicKey")]
    CatalogEntry::new::<DeleteUserPublicKey>(&delete_user_public_key::DESCRIPTOR),
    #[cfg(feature = "DescribeInstanceAttribute")]
    CatalogEntry::new::<DescribeInstanceAttribute>(&describe_instance_attribute::DESCRIPTOR),
    #[cfg(feature = "DescribeInstances")]
    CatalogEntry::new::<DescribeInstances>(&describe_instances::DESCRIPTOR),
    #[cfg(feature = "DescribeRegions")]
    CatalogEntry::new::<DescribeRegions>(&describe_regions::DESCRIPTOR),
    #[cfg(feature = "DetachDatabaseAccountsFromUser")]
    CatalogEntry::new::<DetachDatabaseAccountsFromUser>(
        &detach_database_accounts_from_user::DESCRIPTOR,
    ),
    #[cfg(feature = "DetachDatabaseAccountsFromUserGroup")]
    CatalogEntry::new::<DetachDatabaseAccountsFromUserGroup>(
        &detach_database_accounts_from_user_group::DESCRIPTOR,
    ),
    #[cfg(feature = "DetachHostAccountsFromHostShareKey")]
    CatalogEntry::new::<DetachHostAccountsFromHostShareKey>(
        &detach_host_accounts_from_host_share_key::DESCRIPTOR,
    ),
    #[cfg(feature = "DetachHostAccountsFromUser")]
    CatalogEntry::new::<DetachHostAccountsFromUser>(&detach_host_accounts_from_user::DESCRIPTOR),
    #[cfg(feature = "DetachHostAccountsFromUserGroup")]
    CatalogEntry::new::<DetachHostAccountsFromUserGroup>(
        &detach_host_accounts_from_user_group::DESCRIPTOR,
    ),
    #[cfg(feature = "DetachHostGroupAccountsFromUser")]
    CatalogEntry::new::<DetachHostGroupAccountsFromUser>(
        &detach_host_group_accounts_from_user::DESCRIPTOR,
    ),
    #[cfg(feature = "DetachHostGroupAccountsFromUserGroup")]
    CatalogEntry::new::<DetachHostGroupAccountsFromUserGroup>(
        &detach_host_group_accounts_from_user_group::DESCRIPTOR,
    ),
    #[cfg(feature = "DetachMembersFromProject")]
    CatalogEntry::new::<DetachMembersFromProject>(&detach_members_from_project::DESCRIPTOR),
    #[cfg(feature = "DetachProjectManagersFromProjectAuthorization")]
    CatalogEntry::new::<DetachProjectManagersFromProjectAuthorization>(
        &detach_project_managers_from_project_authorization::DESCRIPTOR,
    ),
    #[cfg(feature = "DetachProjectsFromProjectAuthorization")]
    CatalogEntry::new::<DetachProjectsFromProjectAuthorization>(
        &detach_projects_from_project_authorization::DESCRIPTOR,
    ),
    #[cfg(feature = "DetachProjectsFromReviewRule")]
    CatalogEntry::new::<DetachProjectsFromReviewRule>(
        &detach_projects_from_review_rule::DESCRIPTOR,
    ),
    #[cfg(feature = "DetachReviewersFromReviewRule")]
    CatalogEntry::new::<DetachReviewersFromReviewRule>(
        &detach_reviewers_from_review_rule::DESCRIPTOR,
    ),
    #[cfg(feature = "DisableInstancePublicAccess")]
    CatalogEntry::new::<DisableInstancePublicAccess>(&disable_instance_public_access::DESCRIPTOR),
    #[cfg(feature = "DisableRule")]
    CatalogEntry::new::<DisableRule>(&disable_rule::DESCRIPTOR),
    #[cfg(feature = "EnableInstancePublicAccess")]
    CatalogEntry::new::<EnableInstancePublicAccess>(&enable_instance_public_access::DESCRIPTOR),
    #[cfg(feature = "EnableRule")]
    CatalogEntry::new::<EnableRule>(&enable_rule::DESCRIPTOR),
    #[cfg(feature = "GenerateAssetOperationToken")]
    CatalogEntry::new::<GenerateAssetOperationToken>(&generate_asset_operation_token::DESCRIPTOR),
    #[cfg(feature = "GetAutoOpsTask")]
    CatalogEntry::new::<GetAutoOpsTask>(&get_auto_ops_task::DESCRIPTOR),
    #[cfg(feature = "GetDatabase")]
    CatalogEntry::new::<GetDatabase>(&get_database::DESCRIPTOR),
    #[cfg(feature = "GetDatabaseAccount")]
    CatalogEntry::new::<GetDatabaseAccount>(&get_database_account::DESCRIPTOR),
    #[cfg(feature = "GetExportConfigJob")]
    CatalogEntry::new::<GetExportConfigJob>(&get_export_config_job::DESCRIPTOR),
    #[cfg(feature = "GetHost")]
    CatalogEntry::new::<GetHost>(&get_host::DESCRIPTOR),
    #[cfg(feature = "GetHostAccount")]
    CatalogEntry::new::<GetHostAccount>(&get_host_account::DESCRIPTOR),
    #[cfg(feature = "GetHostGroup")]
    CatalogEntry::new::<GetHostGroup>(&get_host_group::DESCRIPTOR),
    #[cfg(feature = "GetHostShareKey")]
    CatalogEntry::new::<GetHostShareKey>(&get_host_share_key::DESCRIPTOR),
    #[cfg(feature = "GetInstanceADAuthServer")]
    CatalogEntry::new::<GetInstanceAdAuthServer>(&get_instance_ad_auth_server::DESCRIPTOR),
    #[cfg(feature = "GetInstanceLDAPAuthServer")]
    CatalogEntry::new::<GetInstanceLdapAuthServer>(&get_instance_ldap_auth_server::DESCRIPTOR),
    #[cfg(feature = "GetInstanceStoreInfo")]
    CatalogEntry::new::<GetInstanceStoreInfo>(&get_instance_store_info::DESCRIPTOR),
    #[cfg(feature = "GetInstanceTwoFactor")]
    CatalogEntry::new::<GetInstanceTwoFactor>(&get_instance_two_factor::DESCRIPTOR),
    #[cfg(feature = "GetNetworkDomain")]
    CatalogEntry::new::<GetNetworkDomain>(&get_network_domain::DESCRIPTOR),
    #[cfg(feature = "GetPolicy")]
    CatalogEntry::new::<GetPolicy>(&get_policy::DESCRIPTOR),
    #[cfg(feature = "GetPolicyAssetScope")]
    CatalogEntry::new::<GetPolicyAssetScope>(&get_policy_asset_scope::DESCRIPTOR),
    #[cfg(feature = "GetPolicyUserScope")]
    CatalogEntry::new::<GetPolicyUserScope>(&get_policy_user_scope::DESCRIPTOR),
    #[cfg(feature = "GetProject")]
    CatalogEntry::new::<GetProject>(&get_project::DESCRIPTOR),
    #[cfg(feature = "GetProjectAuthorization")]
    CatalogEntry::new::<GetProjectAuthorization>(&get_project_authorization::DESCRIPTOR),
    #[cfg(feature = "GetReviewRule")]
    CatalogEntry::new::<GetReviewRule>(&get_review_rule::DESCRIPTOR),
    #[cfg(feature = "GetRule")]
    CatalogEntry::new::<GetRule>(&get_rule::DESCRIPTOR),
    #[cfg(feature = "GetUser")]
    CatalogEntry::new::<GetUser>(&get_user::DESCRIPTOR),
    #[cfg(feature = "GetUserGroup")]
    CatalogEntry::new::<GetUserGroup>(&get_user_group::DESCRIPTOR),
    #[cfg(feature = "ImportKMSSecretsForHost")]
    CatalogEntry::new::<ImportKmsSecretsForHost>(&import_kms_secrets_for_host::DESCRIPTOR),
    #[cfg(feature = "ListApproveCommands")]
    CatalogEntry::new::<ListApproveCommands>(&list_approve_commands::DESCRIPTOR),
    #[cfg(feature = "ListDatabaseAccounts")]
    CatalogEntry::new::<ListDatabaseAccounts>(&list_database_accounts::DESCRIPTOR),
    #[cfg(feature = "ListDatabaseAccountsForUser")]
    CatalogEntry::new::<ListDatabaseAccountsForUser>(&list_database_accounts_for_user::DESCRIPTOR),
    #[cfg(feature = "ListDatabaseAccountsForUserGroup")]
    CatalogEntry::new::<ListDatabaseAccountsForUserGroup>(
        &list_database_accounts_for_user_group::DESCRIPTOR,
    ),
    #[cfg(feature = "ListDatabases")]
    CatalogEntry::new::<ListDatabases>(&list_databases::DESCRIPTOR),
    #[cfg(feature = "ListDatabasesForUser")]
    CatalogEntry::new::<ListDatabasesForUser>(&list_databases_for_user::DESCRIPTOR),
    #[cfg(feature = "ListDatabasesForUserGroup")]
    CatalogEntry::new::<ListDatabasesForUserGroup>(&list_databases_for_user_group::DESCRIPTOR),
    #[cfg(feature = "ListHostAccounts")]
    CatalogEntry::new::<ListHostAccounts>(&list_host_accounts::DESCRIPTOR),
    #[cfg(feature = "ListHostAccountsForHostShareKey")]
    CatalogEntry::new::<ListHostAccountsForHostShareKey>(
        &list_host_accounts_for_host_share_key::DESCRIPTOR,
    ),
    #[cfg(feature = "ListHostAccountsForUser")]
    CatalogEntry::new::<ListHostAccountsForUser>(&list_host_accounts_for_user::DESCRIPTOR),
    #[cfg(feature = "ListHostAccountsForUserGroup")]
    CatalogEntry::new::<ListHostAccountsForUserGroup>(
        &list_host_accounts_for_user_group::DESCRIPTOR,
    ),
    #[cfg(feature = "ListHostGroupAccountNamesForUser")]
    CatalogEntry::new::<ListHostGroupAccountNamesForUser>(
        &list_host_group_account_names_for_user::DESCRIPTOR,
    ),
    #[cfg(feature = "ListHostGroupAccountNamesForUserGroup")]
    CatalogEntry::new::<ListHostGroupAccountNamesForUserGroup>(
        &list_host_group_account_names_for_user_group::DESCRIPTOR,
    ),
    #[cfg(feature = "ListHostGroups")]
    CatalogEntry::new::<ListHostGroups>(&list_host_groups::DESCRIPTOR),
    #[cfg(feature = "ListHostGroupsForUser")]
    CatalogEntry::new::<ListHostGroupsForUser>(&list_host_groups_for_user::DESCRIPTOR),
    #[cfg(feature = "ListHostGroupsForUserGroup")]
    CatalogEntry::new::<ListHostGroupsForUserGroup>(&list_host_groups_for_user_group::DESCRIPTOR),
    #[cfg(feature = "ListHostShareKeys")]
    CatalogEntry::new::<ListHostShareKeys>(&list_host_share_keys::DESCRIPTOR),
    #[cfg(feature = "ListHosts")]
    CatalogEntry::new::<ListHosts>(&list_hosts::DESCRIPTOR),
    #[cfg(feature = "ListHostsForUser")]
    CatalogEntry::new::<ListHostsForUser>(&list_hosts_for_user::DESCRIPTOR),
    #[cfg(feature = "ListHostsForUserGroup")]
    CatalogEntry::new::<ListHostsForUserGroup>(&list_hosts_for_user_group::DESCRIPTOR),
    #[cfg(feature = "ListImportableKMSSecretsForHost")]
    CatalogEntry::new::<ListImportableKmsSecretsForHost>(
        &list_importable_kms_secrets_for_host::DESCRIPTOR,
    ),
    #[cfg(feature = "ListInstanceRdMembers")]
    CatalogEntry::new::<ListInstanceRdMembers>(&list_instance_rd_members::DESCRIPTOR),
    #[cfg(feature = "ListMembersNotForProject")]
    CatalogEntry::new::<ListMembersNotForProject>(&list_members_not_for_project::DESCRIPTOR),
    #[cfg(feature = "ListNetworkDomains")]
    CatalogEntry::new::<ListNetworkDomains>(&list_network_domains::DESCRIPTOR),
    #[cfg(feature = "ListOperationDatabaseAccounts")]
    CatalogEntry::new::<ListOperationDatabaseAccounts>(
        &list_operation_database_accounts::DESCRIPTOR,
    ),
    #[cfg(feature = "ListOperationDatabases")]
    CatalogEntry::new::<ListOperationDatabases>(&list_operation_databases::DESCRIPTOR),
    #[cfg(feature = "ListOperationHostAccounts")]
    CatalogEntry::new::<ListOperationHostAccounts>(&list_operation_host_accounts::DESCRIPTOR),
    #[cfg(feature = "ListOperationHosts")]
    CatalogEntry::new::<ListOperationHosts>(&list_operation_hosts::DESCRIPTOR),
    #[cfg(feature = "ListOperationTickets")]
    CatalogEntry::new::<ListOperationTickets>(&list_operation_tickets::DESCRIPTOR),
    #[cfg(feature = "ListPolicies")]
    CatalogEntry::new::<ListPolicies>(&list_policies::DESCRIPTOR),
    #[cfg(feature = "ListProjectAuthorizations")]
    CatalogEntry::new::<ListProjectAuthorizations>(&list_project_authorizations::DESCRIPTOR),
    #[cfg(feature = "ListProjectNotifyReceivers")]
    CatalogEntry::new::<ListProjectNotifyReceivers>(&list_project_notify_receivers::DESCRIPTOR),
    #[cfg(feature = "ListProjects")]
    CatalogEntry::new::<ListProjects>(&list_projects::DESCRIPTOR),
    #[cfg(feature = "ListProjectsForProjectAuthorizationPrincipal")]
    CatalogEntry::new::<ListProjectsForProjectAuthorizationPrincipal>(
        &list_projects_for_project_authorization_principal::DESCRIPTOR,
    ),
    #[cfg(feature = "ListProjectsNotForProjectAuthorization")]
    CatalogEntry::new::<ListProjectsNotForProjectAuthorization>(
        &list_projects_not_for_project_authorization::DESCRIPTOR,
    ),
    #[cfg(feature = "ListProjectsNotForReviewRule")]
    CatalogEntry::new::<ListProjectsNotForReviewRule>(
        &list_projects_not_for_review_rule::DESCRIPTOR,
    ),
    #[cfg(feature = "ListReviewRules")]
    CatalogEntry::new::<ListReviewRules>(&list_review_rules::DESCRIPTOR),
    #[cfg(feature = "ListRules")]
    CatalogEntry::new::<ListRules>(&list_rules::DESCRIPTOR),
    #[cfg(feature = "ListTagKeys")]
    CatalogEntry::new::<ListTagKeys>(&list_tag_keys::DESCRIPTOR),
    #[cfg(feature = "ListTagResources")]
    CatalogEntry::new::<ListTagResources>(&list_tag_resources::DESCRIPTOR),
    #[cfg(feature = "ListTodoOpsTaskApprovals")]
    CatalogEntry::new::<ListTodoOpsTaskApprovals>(&list_todo_ops_task_approvals::DESCRIPTOR),
    #[cfg(feature = "ListUserGroups")]
    CatalogEntry::new::<ListUserGroups>(&list_user_groups::DESCRIPTOR),
    #[cfg(feature = "ListUserGroupsForUser")]
    CatalogEntry::new::<ListUserGroupsForUser>(&list_user_groups_for_user::DESCRIPTOR),
    #[cfg(feature = "ListUserPublicKeys")]
    CatalogEntry::new::<ListUserPublicKeys>(&list_user_public_keys::DESCRIPTOR),
    #[cfg(feature = "ListUsers")]
    CatalogEntry::new::<ListUsers>(&list_users::DESCRIPTOR),
    #[cfg(feature = "LockUsers")]
    CatalogEntry::new::<LockUsers>(&lock_users::DESCRIPTOR),
    #[cfg(feature = "ModifyDatabase")]
    CatalogEntry::new::<ModifyDatabase>(&modify_database::DESCRIPTOR),
    #[cfg(feature = "ModifyDatabaseAccount")]
    CatalogEntry::new::<ModifyDatabaseAccount>(&modify_database_account::DESCRIPTOR),
    #[cfg(feature = "ModifyDatabasesProject")]
    CatalogEntry::new::<ModifyDatabasesProject>(&modify_databases_project::DESCRIPTOR),
    #[cfg(feature = "ModifyHost")]
    CatalogEntry::new::<ModifyHost>(&modify_host::DESCRIPTOR),
    #[cfg(feature = "ModifyHostAccount")]
    CatalogEntry::new::<ModifyHostAccount>(&modify_host_account::DESCRIPTOR),
    #[cfg(feature = "ModifyHostGroup")]
    CatalogEntry::new::<ModifyHostGroup>(&modify_host_group::DESCRIPTOR),
    #[cfg(feature = "ModifyHostShareKey")]
    CatalogEntry::new::<ModifyHostShareKey>(&modify_host_share_key::DESCRIPTOR),
    #[cfg(feature = "ModifyHostsActiveAddressType")]
    CatalogEntry::new::<ModifyHostsActiveAddressType>(
        &modify_hosts_active_address_type::DESCRIPTOR,
    ),
    #[cfg(feature = "ModifyHostsPort")]
    CatalogEntry::new::<ModifyHostsPort>(&modify_hosts_port::DESCRIPTOR),
    #[cfg(feature = "ModifyHostsProject")]
    CatalogEntry::new::<ModifyHostsProject>(&modify_hosts_project::DESCRIPTOR),
    #[cfg(feature = "ModifyInstanceADAuthServer")]
    CatalogEntry::new::<ModifyInstanceAdAuthServer>(&modify_instance_ad_auth_server::DESCRIPTOR),
    #[cfg(feature = "ModifyInstanceAttribute")]
    CatalogEntry::new::<ModifyInstanceAttribute>(&modify_instance_attribute::DESCRIPTOR),
    #[cfg(feature = "ModifyInstanceLDAPAuthServer")]
    CatalogEntry::new::<ModifyInstanceLdapAuthServer>(
        &modify_instance_ldap_auth_server::DESCRIPTOR,
    ),
    #[cfg(feature = "ModifyInstanceTwoFactor")]
    CatalogEntry::new::<ModifyInstanceTwoFactor>(&modify_instance_two_factor::DESCRIPTOR),
    #[cfg(feature = "ModifyNetworkDomain")]
    CatalogEntry::new::<ModifyNetworkDomain>(&modify_network_domain::DESCRIPTOR),
    #[cfg(feature = "ModifyPolicy")]
    CatalogEntry::new::<ModifyPolicy>(&modify_policy::DESCRIPTOR),
    #[cfg(feature = "ModifyProject")]
    CatalogEntry::new::<ModifyProject>(&modify_project::DESCRIPTOR),
    #[cfg(feature = "ModifyProjectAuthorization")]
    CatalogEntry::new::<ModifyProjectAuthorization>(&modify_project_authorization::DESCRIPTOR),
    #[cfg(feature = "ModifyProjectNotifyReceiver")]
    CatalogEntry::new::<ModifyProjectNotifyReceiver>(&modify_project_notify_receiver::DESCRIPTOR),
    #[cfg(feature = "ModifyReviewRule")]
    CatalogEntry::new::<ModifyReviewRule>(&modify_review_rule::DESCRIPTOR),
    #[cfg(feature = "ModifyRule")]
    CatalogEntry::new::<ModifyRule>(&modify_rule::DESCRIPTOR),
    #[cfg(feature = "ModifyUser")]
    CatalogEntry::new::<ModifyUser>(&modify_user::DESCRIPTOR),
    #[cfg(feature = "ModifyUserGroup")]
    CatalogEntry::new::<ModifyUserGroup>(&modify_user_group::DESCRIPTOR),
    #[cfg(feature = "ModifyUserPublicKey")]
    CatalogEntry::new::<ModifyUserPublicKey>(&modify_user_public_key::DESCRIPTOR),
    #[cfg(feature = "MoveDatabasesToNetworkDomain")]
    CatalogEntry::new::<MoveDatabasesToNetworkDomain>(
        &move_databases_to_network_domain::DESCRIPTOR,
    ),
    #[cfg(feature = "MoveHostsToNetworkDomain")]
    CatalogEntry::new::<MoveHostsToNetworkDomain>(&move_hosts_to_network_domain::DESCRIPTOR),
    #[cfg(feature = "MoveResourceGroup")]
    CatalogEntry::new::<MoveResourceGroup>(&move_resource_group::DESCRIPTOR),
    #[cfg(feature = "RejectApproveCommand")]
    CatalogEntry::new::<RejectApproveCommand>(&reject_approve_command::DESCRIPTOR),
    #[cfg(feature = "RejectOperationTaskApproval")]
    CatalogEntry::new::<RejectOperationTaskApproval>(&reject_operation_task_approval::DESCRIPTOR),
    #[cfg(feature = "RejectOperationTicket")]
    CatalogEntry::new::<RejectOperationTicket>(&reject_operation_ticket::DESCRIPTOR),
    #[cfg(feature = "RemoveDatabasesFromGroup")]
    CatalogEntry::new::<RemoveDatabasesFromGroup>(&remove_databases_from_group::DESCRIPTOR),
    #[cfg(feature = "RemoveHostsFromGroup")]
    CatalogEntry::new::<RemoveHostsFromGroup>(&remove_hosts_from_group::DESCRIPTOR),
    #[cfg(feature = "RemoveInstanceRdMember")]
    CatalogEntry::new::<RemoveInstanceRdMember>(&remove_instance_rd_member::DESCRIPTOR),
    #[cfg(feature = "RemoveUsersFromGroup")]
    CatalogEntry::new::<RemoveUsersFromGroup>(&remove_users_from_group::DESCRIPTOR),
    #[cfg(feature = "RenewAssetOperationToken")]
    CatalogEntry::new::<RenewAssetOperationToken>(&renew_asset_operation_token::DESCRIPTOR),
    #[cfg(feature = "ResetHostAccountCredential")]
    CatalogEntry::new::<ResetHostAccountCredential>(&reset_host_account_credential::DESCRIPTOR),
    #[cfg(feature = "SetPolicyAccessTimeRangeConfig")]
    CatalogEntry::new::<SetPolicyAccessTimeRangeConfig>(
        &set_policy_access_time_range_config::DESCRIPTOR,
    ),
    #[cfg(feature = "SetPolicyApprovalConfig")]
    CatalogEntry::new::<SetPolicyApprovalConfig>(&set_policy_approval_config::DESCRIPTOR),
    #[cfg(feature = "SetPolicyAssetScope")]
    CatalogEntry::new::<SetPolicyAssetScope>(&set_policy_asset_scope::DESCRIPTOR),
    #[cfg(feature = "SetPolicyCommandConfig")]
    CatalogEntry::new::<SetPolicyCommandConfig>(&set_policy_command_config::DESCRIPTOR),
    #[cfg(feature = "SetPolicyIPAclConfig")]
    CatalogEntry::new::<SetPolicyIpAclConfig>(&set_policy_ip_acl_config::DESCRIPTOR),
    #[cfg(feature = "SetPolicyProtocolConfig")]
    CatalogEntry::new::<SetPolicyProtocolConfig>(&set_policy_protocol_config::DESCRIPTOR),
    #[cfg(feature = "SetPolicyUserScope")]
    CatalogEntry::new::<SetPolicyUserScope>(&set_policy_user_scope::DESCRIPTOR),
    #[cfg(feature = "StartInstance")]
    CatalogEntry::new::<StartInstance>(&start_instance::DESCRIPTOR),
    #[cfg(feature = "TagResources")]
    CatalogEntry::new::<TagResources>(&tag_resources::DESCRIPTOR),
    #[cfg(feature = "UnlockUsers")]
    CatalogEntry::new::<UnlockUsers>(&unlock_users::DESCRIPTOR),
    #[cfg(feature = "UntagResources")]
    CatalogEntry::new::<UntagResources>(&untag_resources::DESCRIPTOR),
    #[cfg(feature = "VerifyInstanceADAuthServer")]
    CatalogEntry::new::<VerifyInstanceAdAuthServer>(&verify_instance_ad_auth_server::DESCRIPTOR),
    #[cfg(feature = "VerifyInstanceLDAPAuthServer")]
    CatalogEntry::new::<VerifyInstanceLdapAuthServer>(
        &verify_instance_ldap_auth_server::DESCRIPTOR,
    ),
];
